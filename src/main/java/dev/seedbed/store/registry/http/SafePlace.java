package dev.seedbed.store.registry.http;

import java.net.URI;
import java.util.Locale;

/// Which places a registry may lead to: `https` anywhere, and in the clear from this computer to this computer.
public final class SafePlace {
    private SafePlace() {}

    /// @throws BadRedirectException where it may not be followed
    public static URI resolved(URI from, String location) throws BadRedirectException {
        try {
            URI place = from.resolve(location);
            if (isAllowed(from, place)) {
                return place;
            }
        } catch (IllegalArgumentException _) {
            // no address at all
        }
        throw new BadRedirectException("bad-redirect");
    }

    public static boolean isAllowed(URI from, URI place) {
        if (place.getHost() == null || place.getRawUserInfo() != null) {
            return false;
        }
        // Nobody elsewhere leads to what listens on this computer.
        boolean isHere = isLoopback(place);
        return isLoopback(from)
                ? isHere && place.getScheme().equals(from.getScheme()) || "https".equals(place.getScheme())
                : "https".equals(place.getScheme()) && !isHere;
    }

    public static boolean isSameServer(URI one, URI other) {
        return one.getScheme().equals(other.getScheme())
                && one.getRawAuthority().equals(other.getRawAuthority());
    }

    private static boolean isLoopback(URI place) {
        return RegistryAddress.isLoopback(
                String.valueOf(place.getRawAuthority()).toLowerCase(Locale.ROOT));
    }
}
