package dev.seedbed.bake;

import dev.seedbed.engine.ImageDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A processor for which an image is. Servers of databases are for Linux only.
///
/// @param architecture as images call it, such as `arm64`
public record ImagePlatform(String architecture) {
    private static final String SYSTEM = "linux/";
    private static final Pattern FORM =
            Pattern.compile("(?:linux/)?([a-z0-9_]{2,20})(?:/v[0-9]{1,2})?", Pattern.CASE_INSENSITIVE);

    static ImagePlatform of(ImageDetails image) {
        return new ImagePlatform(image.architecture());
    }

    /// What is wrong with what somebody typed; empty where nothing is, and where it is empty.
    public static Optional<Failure.InvalidInput> problem(String text) {
        return text.isEmpty() || FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("platform", text, "image-platform"));
    }

    /// @param text such as `linux/arm64`, `arm64` or `linux/arm64/v8`
    static ImagePlatform parse(String text) throws OperationFailedException {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new OperationFailedException(new Failure.InvalidInput("platform", text, "image-platform"));
        }
        String name = form.group(1).toLowerCase(Locale.ROOT);
        return new ImagePlatform(
                switch (name) {
                    case "aarch64" -> "arm64";
                    case "x86_64" -> "amd64";
                    default -> name;
                });
    }

    /// Such as `linux/arm64`.
    public String text() {
        return SYSTEM + architecture;
    }
}
