package dev.seedbed.build.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a whole Seedfile; the first mistake ends it.
final class SeedfileReader {
    /// What the entrypoints of the images take as a name.
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}'\"`\\\\]{1,63}");

    private final Path file;
    private final Path folder;
    private final StepReader steps;

    SeedfileReader(Path file) {
        this.file = file;
        Path parent = file.toAbsolutePath().getParent();
        this.folder = parent == null ? file.toAbsolutePath() : parent;
        this.steps = new StepReader(folder);
    }

    Seedfile read(YamlNode root) throws OperationFailedException {
        root.onlyKeys(SeedfileKeys.FILE);
        return SeedfileBuilder.builder()
                .file(file)
                .folder(folder)
                .image(ImageText.of(root.required("image")))
                .name(name(root))
                .database(matching(root, "database", NAME, "seedfile-name"))
                .user(matching(root, "user", NAME, "seedfile-name"))
                .steps(steps(root.required("steps")))
                .checks(checks(root))
                .build();
    }

    private String name(YamlNode root) throws OperationFailedException {
        Path last = folder.getFileName();
        return matching(root, "name", NAME, "seedfile-name").orElse(last == null ? "seed" : last.toString());
    }

    private static Optional<String> matching(YamlNode root, String key, Pattern pattern, String expected)
            throws OperationFailedException {
        Optional<YamlNode> child = root.child(key);
        if (child.isEmpty()) {
            return Optional.empty();
        }
        String text = child.get().text();
        if (text.isBlank() || !pattern.matcher(text).matches()) {
            throw child.get().refused(expected);
        }
        return Optional.of(text);
    }

    private List<SeedfileStep> steps(YamlNode list) throws OperationFailedException {
        var read = new ArrayList<SeedfileStep>();
        for (YamlNode step : list.list()) {
            read.add(steps.read(step));
        }
        if (read.isEmpty()) {
            throw list.refused("seedfile-steps");
        }
        return read;
    }

    private static List<SeedfileCheck> checks(YamlNode root) throws OperationFailedException {
        Optional<YamlNode> list = root.child("check");
        var read = new ArrayList<SeedfileCheck>();
        if (list.isPresent()) {
            for (YamlNode check : list.get().list()) {
                check.onlyKeys(SeedfileKeys.CHECK);
                read.add(new SeedfileCheck(
                        SeedfileTexts.filled(check.required("sql")),
                        Expectation.of(check.required("expect")),
                        check.place()));
            }
        }
        return read;
    }
}
