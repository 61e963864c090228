package dev.seedbed.store;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// Addresses of stores as people type them: a path, a URL, the host of a registry, a repository as git writes it.
final class StoreAddress {
    private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    private static final Pattern SECURE_COPY = Pattern.compile("([\\w.-]+@[\\w.-]+):(?!//)(.+)");
    private static final Pattern PATH = Pattern.compile("~?/.*|\\.{1,2}([/\\\\].*)?|~|[A-Za-z]:[/\\\\].*|\\\\\\\\.*");
    private static final Pattern SECRET =
            Pattern.compile("(?i)(^|[&?])[^=&]*(passw|secret|token|signature|sig|access.?key)[^=&]*=");

    private StoreAddress() {}

    /// @throws OperationFailedException with `InvalidInput`
    static URI parse(String text) throws OperationFailedException {
        String typed = text.strip();
        if (PATH.matcher(typed).matches()) {
            return path(typed);
        }
        if (URL.matcher(typed).matches()) {
            return url(typed);
        }
        var repository = SECURE_COPY.matcher(typed);
        if (repository.matches()) {
            return url("git+ssh://" + repository.group(1) + "/" + repository.group(2));
        }
        String first = typed.split("/", 2)[0];
        if (first.equals("localhost") || first.indexOf('.') > 0 || first.indexOf(':') > 0) {
            return url("oci://" + typed);
        }
        throw invalid(typed, "no-address");
    }

    private static URI path(String typed) throws OperationFailedException {
        String home = System.getProperty("user.home", ".");
        String whole = typed.equals("~") || typed.startsWith("~/") ? home + typed.substring(1) : typed;
        try {
            return Path.of(whole).toAbsolutePath().normalize().toUri();
        } catch (InvalidPathException e) {
            throw new OperationFailedException(new Failure.InvalidInput("address", typed, "no-address"), e);
        }
    }

    private static URI url(String typed) throws OperationFailedException {
        try {
            URI address = new URI(typed);
            String user = Objects.requireNonNullElse(address.getRawUserInfo(), "");
            String query = Objects.requireNonNullElse(address.getRawQuery(), "");
            if (user.indexOf(':') >= 0 || SECRET.matcher(query).find()) {
                throw invalid(scheme(typed), "secret-in-address");
            }
            return address;
        } catch (URISyntaxException e) {
            throw new OperationFailedException(new Failure.InvalidInput("address", scheme(typed), "no-address"), e);
        }
    }

    /// What of it may be shown in any case.
    private static String scheme(String typed) {
        return typed.substring(0, typed.indexOf("://") + 3).toLowerCase(Locale.ROOT) + "…";
    }

    private static OperationFailedException invalid(String shown, String reason) {
        return new OperationFailedException(new Failure.InvalidInput("address", shown, reason));
    }
}
