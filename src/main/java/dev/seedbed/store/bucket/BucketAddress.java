package dev.seedbed.store.bucket;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts of an address.
///
/// @param host empty where there is none
/// @param user empty where there is none
/// @param path begins with `/`
record BucketAddress(String shown, String host, String user, int port, String path, Map<String, String> options) {

    /// @throws OperationFailedException with `InvalidInput` where it contains a password
    static BucketAddress of(URI address) throws OperationFailedException {
        String authority = text(address.getRawAuthority());
        String login = authority.contains("@") ? authority.substring(0, authority.lastIndexOf('@')) : "";
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        String path = text(address.getPath());
        String query = text(address.getRawQuery());
        String shown =
                address.getScheme() + "://" + place + text(address.getRawPath()) + (query.isEmpty() ? "" : "?" + query);
        if (login.contains(":")) {
            throw invalid(shown, "password-in-address");
        }
        int colon = place.matches(".*:\\d+") ? place.lastIndexOf(':') : place.length();
        int port = colon < place.length() ? Integer.parseInt(place.substring(colon + 1)) : -1;
        return new BucketAddress(
                shown,
                place.substring(0, colon),
                URLDecoder.decode(login, StandardCharsets.UTF_8),
                port,
                path.isEmpty() ? "/" : path,
                options(query));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new HashMap<>();
        for (String each : query.split("&")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                options.put(
                        each.substring(0, equals),
                        URLDecoder.decode(each.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return options;
    }

    static OperationFailedException invalid(String shown, String reason) {
        return new OperationFailedException(new Failure.InvalidInput("address", shown, reason));
    }

    OperationFailedException invalid(String reason) {
        return invalid(shown, reason);
    }

    /// Empty where it is not given.
    String option(String name) {
        return options.getOrDefault(name, "");
    }

    /// @throws OperationFailedException with `InvalidInput` where another option is given, or no host
    void check(Set<String> known) throws OperationFailedException {
        for (String option : options.keySet()) {
            if (!known.contains(option)) {
                throw invalid("unknown-address-option:" + option);
            }
        }
        if (host.isEmpty()) {
            throw invalid("address-without-host");
        }
    }

    String hostAndPort() {
        return port < 0 ? host : host + ':' + port;
    }
}
