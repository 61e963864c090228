package dev.seedbed.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The address of a server on loopback, with the log-in in it.
public final class LoginUrl {
    private LoginUrl() {}

    /// @param scheme in front of `://`
    public static String of(String scheme, Credentials login, int port) {
        return "%s://%s:%s@%s:%d/%s"
                .formatted(
                        scheme,
                        encoded(login.user()),
                        encoded(login.password()),
                        ServerClient.LOOPBACK,
                        port,
                        encoded(login.database()));
    }

    /// A text as a part of an address.
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
