package dev.seedbed.bake;

import java.util.Locale;

/// What a compose file needs to start an image with data.
public final class ComposeSnippet {
    private ComposeSnippet() {}

    /// Text for below `services:`, with its line ends.
    public static String of(BakedImage image) {
        int port = image.kind().port();
        return """
                services:
                  %s:
                    image: "%s"
                    ports:
                      - "127.0.0.1:%d:%d"
                """.formatted(service(image.reference()), image.reference(), port, port);
    }

    /// The last part of the repository; every character that a service may not have becomes a hyphen.
    private static String service(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        int end = name.indexOf(':') < 0 ? name.indexOf('@') : name.indexOf(':');
        return (end < 0 ? name : name.substring(0, end))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_-]", "-");
    }
}
