package dev.seedbed.build.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.regex.Pattern;

/// Names of images.
final class ImageText {
    /// A registry with a port, a path, a tag, a digest; the engine knows the finer rules.
    private static final Pattern REFERENCE = Pattern.compile(
            "[A-Za-z0-9][A-Za-z0-9.-]*(:\\d+)?(/[a-z0-9][a-z0-9._-]*)*(:[\\w][\\w.-]{0,127})?(@sha256:[0-9a-f]{64})?");

    private ImageText() {}

    static String of(YamlNode node) throws OperationFailedException {
        String text = node.text();
        if (!REFERENCE.matcher(text).matches()) {
            throw node.refused("seedfile-image");
        }
        return text;
    }
}
