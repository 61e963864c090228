package dev.seedbed.source.web;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a fetched file is called: as the server says, else as the address ends. Never a path, never hidden.
final class WebFileName {
    private static final Pattern ENCODED = Pattern.compile("(?i)(?:^|;)\\s*filename\\*\\s*=\\s*utf-8'[^']*'([^;\\s]+)");
    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?:^|;)\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 120;
    private static final String OTHERWISE = "download";

    private WebFileName() {}

    static String of(HttpHeaders headers, URI address) {
        return headers.firstValue("Content-Disposition")
                .flatMap(WebFileName::told)
                .map(WebFileName::safe)
                .filter(name -> !name.equals(OTHERWISE))
                .orElseGet(() -> safe(decoded(address.getRawPath())));
    }

    private static Optional<String> told(String disposition) {
        Matcher encoded = ENCODED.matcher(disposition);
        if (encoded.find()) {
            return Optional.of(decoded(encoded.group(1)));
        }
        Matcher plain = PLAIN.matcher(disposition);
        if (!plain.find()) {
            return Optional.empty();
        }
        return Optional.of(
                plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /// The last part of a path, without what no file system or terminal would take.
    static String safe(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_").strip().replaceAll("^[.-]+", "");
        if (clean.length() > LONGEST) {
            // The end tells what it is.
            clean = clean.substring(clean.length() - LONGEST).replaceAll("^[.-]+", "");
        }
        return clean.isBlank() || RESERVED.matcher(clean).matches() ? OTHERWISE : clean;
    }
}
