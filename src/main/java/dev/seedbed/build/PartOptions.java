package dev.seedbed.build;

import dev.seedbed.library.part.SeedPart;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The part of a dump that a Seedfile asks for.
final class PartOptions {
    private PartOptions() {}

    /// Which part of a dump is restored.
    static SeedPart of(Optional<YamlNode> written) throws OperationFailedException {
        if (written.isEmpty()) {
            return SeedPart.WHOLE;
        }
        YamlNode map = written.get();
        map.onlyKeys("without-rows", "only-tables", "structure-only");
        Optional<YamlNode> structure = map.child("structure-only");
        return new SeedPart(
                texts(map.child("without-rows")),
                texts(map.child("only-tables")),
                structure.isPresent() && structure.get().bool());
    }

    private static List<String> texts(Optional<YamlNode> node) throws OperationFailedException {
        var texts = new ArrayList<String>();
        if (node.isPresent()) {
            for (YamlNode one : node.get().isList() ? node.get().list() : List.of(node.get())) {
                texts.add(one.text());
            }
        }
        return texts;
    }
}
