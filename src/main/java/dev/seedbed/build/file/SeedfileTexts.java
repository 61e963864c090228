package dev.seedbed.build.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// Texts of a Seedfile.
final class SeedfileTexts {
    private SeedfileTexts() {}

    /// One that is not blank, and that a program can be given.
    static String filled(YamlNode node) throws OperationFailedException {
        String text = node.text();
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw node.refused("yaml-text");
        }
        return text;
    }

    static Map<String, String> map(YamlNode node) throws OperationFailedException {
        var texts = new LinkedHashMap<String, String>();
        for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
            String value = entry.getValue().isNothing() ? "" : entry.getValue().text();
            if (value.indexOf('\0') >= 0) {
                throw entry.getValue().refused("yaml-text");
            }
            texts.put(entry.getKey(), value);
        }
        return texts;
    }
}
