package dev.seedbed.store.registry.http;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where packages are in a registry: `oci://host:port/base`, the base of all names perhaps empty.
///
/// @param registry host and port, as `docker login` is told
/// @param base of the names, without `/` at its ends
public record RegistryAddress(String registry, String base) {
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+])(?::\\d{1,5})?");
    private static final Pattern LOOPBACK =
            Pattern.compile("(?:localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1])(?::\\d+)?");
    /// What the hub calls itself, and where it answers.
    private static final Pattern HUB = Pattern.compile("(?:index\\.|registry-1\\.)?docker\\.io");
    private static final String HUB_HOST = "registry-1.docker.io";
    private static final String EXAMPLE = "such-as:oci://registry.example.com/team";

    /// @throws OperationFailedException with `InvalidInput`
    public static RegistryAddress of(URI address) throws OperationFailedException {
        String authority = text(address.getRawAuthority()).toLowerCase(Locale.ROOT);
        String path = text(address.getRawPath()).replaceAll("^/+|/+$", "");
        boolean isPlain = address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && AUTHORITY.matcher(authority).matches();
        if (!isPlain || !path.isEmpty() && PackageName.parse(path).isEmpty()) {
            String shown = address.getScheme() + "://" + authority.replaceFirst(".*@", "") + "/" + path;
            throw new OperationFailedException(new Failure.InvalidInput("address", shown, EXAMPLE));
        }
        return new RegistryAddress(authority, path);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    /// Whether it is this computer, which docker trusts without certificates.
    public static boolean isLoopback(String authority) {
        return LOOPBACK.matcher(authority).matches();
    }

    public boolean isLoopback() {
        return isLoopback(registry);
    }

    /// What `docker login` keeps the credentials under; empty for the hub, as it is the default.
    public String loginKey() {
        return HUB.matcher(registry).matches() ? "" : registry;
    }

    /// A place of the API, such as `shop/base/tags/list`.
    public URI api(String path) {
        String host = HUB.matcher(registry).matches() ? HUB_HOST : registry;
        return URI.create((isLoopback() ? "http" : "https") + "://" + host + "/v2/" + path);
    }

    /// What a package is called in the registry.
    public String repository(PackageName name) {
        return base.isEmpty() ? name.text() : base + "/" + name;
    }

    /// What a repository of the registry is called below the base; empty for what is none of ours.
    public Optional<PackageName> name(String repository) {
        String start = base.isEmpty() ? "" : base + "/";
        return repository.startsWith(start)
                ? PackageName.parse(repository.substring(start.length()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "oci://" + registry + (base.isEmpty() ? "" : "/" + base);
    }
}
