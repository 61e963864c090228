package dev.seedbed.source.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How the parts of an address are written.
final class AddressText {
    static final String TLS = "sslmode";
    static final String AUTHORITY = "sslrootcert";

    private AddressText() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /// The options that are not the usual ones, with a question mark before them.
    static String options(ServerAddress address) {
        var options = new LinkedHashMap<String, String>();
        if (address.tls() != ServerAddress.USUAL) {
            options.put(TLS, address.tls().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (address.authority() != null) {
            options.put(AUTHORITY, address.authority().toString());
        }
        return options.isEmpty()
                ? ""
                : options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /// The options behind the question mark of an address, by their names in lower case.
    static Map<String, String> parsed(String query) {
        var options = new LinkedHashMap<String, String>();
        for (String option : query.split("&", -1)) {
            String[] parts = option.split("=", 2);
            if (!parts[0].isEmpty()) {
                options.put(decoded(parts[0]).toLowerCase(Locale.ROOT), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return options;
    }
}
