package dev.seedbed.bake;

import java.util.Locale;

/// How an image with data is started, in a compose file or at once.
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

    /// A command line. What may be in a reference means nothing to a shell.
    public static String run(BakedImage image) {
        int port = image.kind().port();
        return "docker run -d --name %s -p 127.0.0.1:%d:%d %s"
                .formatted(service(image.reference()), port, port, image.reference());
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
