package dev.seedbed.library.packed;

import java.util.Optional;

/// Where the entries of an archive may be put: inside the folder it is unpacked into, and nowhere else.
final class EntryNames {
    private static final int LONGEST = 1000;
    private static final int LONGEST_PART = 200;
    private static final int DEEPEST = 20;

    private EntryNames() {}

    /// What is wrong with a name, as the key of a text; empty for nothing.
    static Optional<String> fault(String name) {
        if (name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*")) {
            return Optional.of("entry-outside");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("entry-name");
        }
        if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xfffd)) {
            return Optional.of("entry-name");
        }
        if (name.length() > LONGEST) {
            return Optional.of("entry-long");
        }
        String[] parts = plain(name).split("/", -1);
        if (parts.length > DEEPEST) {
            return Optional.of("entry-long");
        }
        for (String part : parts) {
            if (part.equals("..")) {
                return Optional.of("entry-outside");
            }
            if (part.length() > LONGEST_PART) {
                return Optional.of("entry-long");
            }
        }
        return Optional.empty();
    }

    /// Without `./` in front and slashes at the end or twice; empty for the folder itself.
    static String plain(String name) {
        String path = name.replaceAll("/+", "/");
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        path = path.replace("/./", "/");
        return path.equals(".") ? "" : path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
