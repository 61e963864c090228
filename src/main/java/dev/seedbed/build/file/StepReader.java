package dev.seedbed.build.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the steps of a Seedfile.
final class StepReader {
    private final PathReader paths;

    StepReader(Path folder) {
        this.paths = new PathReader(folder);
    }

    SeedfileStep read(YamlNode step) throws OperationFailedException {
        step.onlyKeys(SeedfileKeys.STEP);
        StepHead head = head(step);
        YamlNode what = step.required(head.kind());
        return switch (head.kind()) {
            case "restore" -> restore(head, what);
            case "run" -> new SeedfileStep.Run(head, paths.any(what));
            case "migrate" -> migrate(head, what);
            case "tool" -> tool(head, what);
            case "load" ->
                what.isMap()
                        ? new SeedfileStep.Load(head, paths.any(what.required("path")), Optional.of(what))
                        : new SeedfileStep.Load(head, paths.any(what), Optional.empty());
            case "generate" -> new SeedfileStep.Generate(head, paths.file(what));
            case "mask" -> new SeedfileStep.Mask(head, paths.file(what));
            default -> throw new IllegalStateException(head.kind());
        };
    }

    private static StepHead head(YamlNode step) throws OperationFailedException {
        List<String> kinds = step.map().keySet().stream()
                .filter(SeedfileKeys.STEP_KINDS::contains)
                .toList();
        if (kinds.isEmpty()) {
            throw step.place().refused("seedfile-no-step", "yaml-one-of:" + String.join(", ", SeedfileKeys.STEP_KINDS));
        }
        if (kinds.size() > 1) {
            throw step.keyPlace(kinds.get(1))
                    .refused("seedfile-two-steps:" + String.join(", ", kinds), "seedfile-one-step");
        }
        Optional<YamlNode> name = step.child("name");
        Optional<YamlNode> network = step.child("network");
        return new StepHead(
                kinds.getFirst(),
                step.keyPlace(kinds.getFirst()),
                name.isPresent() ? Optional.of(SeedfileTexts.filled(name.get())) : Optional.empty(),
                network.isPresent() && network.get().bool());
    }

    private SeedfileStep restore(StepHead head, YamlNode what) throws OperationFailedException {
        if (!what.isMap()) {
            return new SeedfileStep.Restore(head, files(what), Optional.empty());
        }
        what.onlyKeys(SeedfileKeys.RESTORE);
        List<SeedfileSource> files = files(what.required("files"));
        Optional<YamlNode> sha256 = what.child("sha256");
        return new SeedfileStep.Restore(
                head,
                sha256.isPresent() ? List.of(AddressReader.withChecksum(files, sha256.get())) : files,
                what.child("part"));
    }

    /// One, or a list of them.
    private List<SeedfileSource> files(YamlNode node) throws OperationFailedException {
        var read = new ArrayList<SeedfileSource>();
        for (YamlNode file : node.isList() ? node.list() : List.of(node)) {
            read.add(AddressReader.isOne(file) ? AddressReader.of(file) : paths.any(file));
        }
        if (read.isEmpty()) {
            throw node.refused("seedfile-path");
        }
        return read;
    }

    private SeedfileStep migrate(StepHead head, YamlNode what) throws OperationFailedException {
        if (!what.isMap()) {
            return new SeedfileStep.Migrate(head, paths.folder(what), Map.of());
        }
        what.onlyKeys(SeedfileKeys.MIGRATE);
        Optional<YamlNode> placeholders = what.child("placeholders");
        return new SeedfileStep.Migrate(
                head,
                paths.folder(what.required("path")),
                placeholders.isPresent() ? SeedfileTexts.map(placeholders.get()) : Map.of());
    }

    private SeedfileStep tool(StepHead head, YamlNode what) throws OperationFailedException {
        what.onlyKeys(SeedfileKeys.TOOL);
        var command = new ArrayList<String>();
        for (YamlNode word : what.required("command").list()) {
            String text = word.text();
            if (text.indexOf('\0') >= 0) {
                throw word.refused("yaml-text");
            }
            command.add(text);
        }
        if (command.isEmpty()) {
            throw what.required("command").refused("seedfile-command");
        }
        Optional<YamlNode> environment = what.child("environment");
        Optional<YamlNode> mount = what.child("mount");
        return new SeedfileStep.Tool(
                head,
                ImageText.of(what.required("image")),
                command,
                environment.isPresent() ? SeedfileTexts.map(environment.get()) : Map.of(),
                mount.isPresent() ? Optional.of(paths.folder(mount.get())) : Optional.empty());
    }
}
