package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads compose files as one: each with what it extends and includes, later ones over earlier ones.
final class Including {
    private static final int DEEPEST = 20;
    private static final List<String> SECTIONS = List.of("services", "volumes", "networks", "configs", "secrets");

    private final ComposeTree tree;
    private final Interpolation interpolation;

    Including(ComposeTree tree, Interpolation interpolation) {
        this.tree = tree;
        this.interpolation = interpolation;
    }

    /// @param base folder that relative paths start from
    Fields read(List<Path> files, Path base, Interpolation.Variables variables) throws OperationFailedException {
        return Overriding.settled(read(files, base, variables, List.of()));
    }

    private Fields read(List<Path> files, Path base, Interpolation.Variables variables, List<Path> chain)
            throws OperationFailedException {
        Fields whole = Fields.none(ComposePlace.whole(files.getFirst(), base));
        for (Path file : files) {
            Fields own = tree.read(file, base, variables);
            Fields extended = new Extending(tree, variables).of(file, own);
            var further = new ArrayList<>(chain);
            further.add(file);
            whole = Overriding.merged(whole, included(extended, variables, further));
        }
        return whole;
    }

    private Fields included(Fields content, Interpolation.Variables variables, List<Path> chain)
            throws OperationFailedException {
        Optional<ComposeNode> include = content.child("include");
        Fields whole = content;
        for (ComposeNode entry :
                include.isEmpty() ? List.<ComposeNode>of() : include.get().asItems()) {
            whole = imported(whole, included(entry, variables, chain), entry.place());
        }
        return whole;
    }

    private Fields included(ComposeNode entry, Interpolation.Variables variables, List<Path> chain)
            throws OperationFailedException {
        Fields said = entry instanceof Fields fields ? fields : Fields.none(entry.place());
        ComposeNode paths = said == entry ? said.child("path").orElse(said) : entry;
        List<Path> files = new ArrayList<>();
        for (ComposeNode path : paths.asItems()) {
            files.add(local(path));
        }
        if (files.isEmpty()) {
            throw entry.place().invalid("yaml-nothing", "compose-path");
        }
        if (chain.size() > DEEPEST || files.stream().anyMatch(chain::contains)) {
            throw entry.place().invalid("compose-includes-itself:" + files.getFirst(), "compose-extends-end");
        }
        Path folder = files.getFirst().toAbsolutePath().getParent();
        Optional<ComposeNode> directory = said.child("project_directory");
        Path base = directory.isPresent()
                ? directory.get().place().path(directory.get().asText())
                : folder == null ? files.getFirst() : folder;
        return read(files, base, variables(said, base, variables), chain);
    }

    private static Path local(ComposeNode path) throws OperationFailedException {
        String text = path.asText();
        if (text.contains("://") || text.startsWith("git@")) {
            throw path.place().invalid("compose-remote:" + text, "compose-local");
        }
        return path.place().path(text);
    }

    /// Those around win over those of the included folder.
    private Interpolation.Variables variables(Fields said, Path base, Interpolation.Variables around)
            throws OperationFailedException {
        List<Path> files = new ArrayList<>();
        Optional<ComposeNode> named = said.child("env_file");
        if (named.isPresent()) {
            for (ComposeNode file : named.get().asItems()) {
                files.add(file.place().path(file.asText()));
            }
        } else if (Files.isRegularFile(base.resolve(".env"))) {
            files.add(base.resolve(".env"));
        }
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (Path file : files) {
            values.putAll(EnvironmentFile.read(file, interpolation, around));
        }
        return name -> {
            String outside = around.value(name);
            return outside == null ? values.get(name) : outside;
        };
    }

    private static Fields imported(Fields content, Fields others, ComposePlace place) throws OperationFailedException {
        Fields whole = content;
        for (String section : SECTIONS) {
            Fields own = whole.fields(section);
            var joined = new LinkedHashMap<>(own.fields());
            for (Map.Entry<String, ComposeNode> other :
                    Overriding.settled(others.fields(section)).fields().entrySet()) {
                ComposeNode before = joined.putIfAbsent(other.getKey(), other.getValue());
                if (before != null && !before.isSame(other.getValue())) {
                    throw place.invalid("compose-included-twice:" + other.getKey(), "compose-one-definition");
                }
            }
            if (!joined.isEmpty()) {
                whole = whole.with(section, new Fields(own.place(), own.merging(), joined));
            }
        }
        return whole;
    }
}
