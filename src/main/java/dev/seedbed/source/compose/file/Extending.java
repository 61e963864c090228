package dev.seedbed.source.compose.file;

import dev.seedbed.source.compose.file.ComposeNode.Fields;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Merges services of a file with those that they extend, in the same file or another one.
final class Extending {
    private static final int DEEPEST = 50;

    private final ComposeTree tree;
    private final Interpolation.Variables variables;
    private final Map<Path, Fields> others = new HashMap<>();
    private final Map<String, Fields> done = new HashMap<>();

    Extending(ComposeTree tree, Interpolation.Variables variables) {
        this.tree = tree;
        this.variables = variables;
    }

    /// @return the file with its services as they are after that
    Fields of(Path file, Fields content) throws OperationFailedException {
        Fields services = content.fields("services");
        var extended = new LinkedHashMap<String, ComposeNode>();
        for (String name : services.fields().keySet()) {
            ComposeNode service = services.fields().getOrDefault(name, services);
            extended.put(
                    name,
                    service.isNothing() || service.merging() == ComposeNode.Merging.RESET
                            ? service
                            : service(file, services, name, new ArrayList<>()));
        }
        return extended.isEmpty() ? content : content.with("services", with(services, extended));
    }

    private static Fields with(Fields services, Map<String, ComposeNode> extended) {
        return new Fields(services.place(), services.merging(), extended);
    }

    private Fields service(Path file, Fields services, String name, List<String> chain)
            throws OperationFailedException {
        String key = file + "\n" + name;
        Fields before = done.get(key);
        if (before != null) {
            return before;
        }
        Fields own = services.fields(name);
        Optional<ComposeNode> extension = own.child("extends");
        Fields whole = own;
        if (extension.isPresent()) {
            ComposeNode said = extension.get();
            chain.add(key);
            if (chain.size() > DEEPEST) {
                throw said.place().invalid("compose-extends-chain", "compose-extends-depth:" + DEEPEST);
            }
            Fields base = base(file, services, said, chain);
            whole = new Fields(
                    own.place(),
                    own.merging(),
                    Overriding.extended(base, without(own)).fields());
        }
        done.put(key, whole);
        return whole;
    }

    private Fields base(Path file, Fields services, ComposeNode said, List<String> chain)
            throws OperationFailedException {
        boolean isShort = said instanceof ComposeNode.Text;
        String name = isShort ? said.asText() : said.asFields().text("service");
        Optional<ComposeNode> path =
                isShort ? Optional.empty() : said.asFields().child("file");
        Path from = path.isEmpty() ? file : path.get().place().path(path.get().asText());
        Fields among = from.equals(file) ? services : other(from);
        if (chain.contains(from + "\n" + name)) {
            throw said.place().invalid("compose-extends-itself:" + name, "compose-extends-end");
        }
        if (among.child(name).isEmpty()) {
            throw said.place()
                    .invalid(
                            "compose-service:" + name,
                            "compose-service-of:"
                                    + String.join(", ", among.fields().keySet()));
        }
        return service(from, among, name, chain);
    }

    private static Fields without(Fields service) {
        var others = new LinkedHashMap<>(service.fields());
        others.remove("extends");
        return new Fields(service.place(), service.merging(), others);
    }

    private Fields other(Path file) throws OperationFailedException {
        Fields known = others.get(file);
        if (known == null) {
            Path folder = file.toAbsolutePath().getParent();
            known = tree.read(file, folder == null ? file : folder, variables).fields("services");
            others.put(file, known);
        }
        return known;
    }
}
