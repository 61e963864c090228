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

/// Makes services of what the files say about them.
final class ServiceReader {
    private final ComposeModel model;

    ServiceReader(ComposeModel model) {
        this.model = model;
    }

    ComposeService of(String name, Fields said) throws OperationFailedException {
        List<String> profiles = texts(said, "profiles");
        String image = said.text("image");
        boolean isBuilt = said.child("build").isPresent();
        return ComposeServiceBuilder.builder()
                .name(name)
                .place(said.place())
                .image(image.isEmpty() && isBuilt ? model.name() + "-" + name : image)
                .isBuilt(isBuilt)
                .active(profiles.isEmpty()
                        || model.profiles().contains("*")
                        || profiles.stream().anyMatch(model.profiles()::contains))
                .containerName(said.text("container_name"))
                .environment(environment(said))
                .command(command(said, "command"))
                .entrypoint(command(said, "entrypoint"))
                .ports(PortForms.of(items(said, "ports")))
                .mounts(MountForms.of(items(said, "volumes")))
                .files(new ServiceContents(model).of(said))
                .profiles(profiles)
                .keys(said.fields().entrySet().stream()
                        .filter(key -> !key.getValue().isNothing())
                        .map(Map.Entry::getKey)
                        .toList())
                .build();
    }

    private static List<ComposeNode> items(Fields said, String name) throws OperationFailedException {
        Optional<ComposeNode> child = said.child(name);
        return child.isEmpty() ? List.of() : child.get().asItems();
    }

    private static List<String> texts(Fields said, String name) throws OperationFailedException {
        var texts = new ArrayList<String>();
        for (ComposeNode item : items(said, name)) {
            texts.add(item.asText());
        }
        return List.copyOf(texts);
    }

    private static List<String> command(Fields said, String name) throws OperationFailedException {
        Optional<ComposeNode> command = said.child(name);
        return command.isEmpty() ? List.of() : CommandWords.of(command.get());
    }

    /// Those of files first, then those of the compose file; what has no value is taken from around.
    private Map<String, String> environment(Fields said) throws OperationFailedException {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (ComposeNode file : items(said, "env_file")) {
            values.putAll(file(file));
        }
        Optional<ComposeNode> own = said.child("environment");
        if (own.isPresent()) {
            for (Map.Entry<String, ComposeNode> variable :
                    Overriding.named(own.get()).fields().entrySet()) {
                ComposeNode value = variable.getValue();
                values.put(variable.getKey(), value.isNothing() ? null : value.asText());
            }
        }
        var environment = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            String known = value == null ? model.context().variables().value(name) : value;
            if (known != null) {
                environment.put(name, known);
            }
        });
        return environment;
    }

    private Map<String, @Nullable String> file(ComposeNode node) throws OperationFailedException {
        Fields said = node instanceof Fields fields ? fields : Fields.none(node.place());
        Path path = node instanceof Fields
                ? said.place().path(said.text("path"))
                : node.place().path(node.asText());
        if (!Files.exists(path)) {
            if (said.text("required").equalsIgnoreCase("false")) {
                return new LinkedHashMap<>();
            }
            throw node.place().invalid("compose-missing:" + path, "compose-env-file");
        }
        return said.text("format").equals("raw")
                ? EnvironmentFile.raw(path)
                : EnvironmentFile.read(
                        path, model.context().interpolation(), model.context().variables());
    }
}
