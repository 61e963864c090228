package dev.seedbed.source.server;

import dev.seedbed.database.DatabaseKind;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a server is, and how to log in. Its password is held in memory only.
///
/// @param user empty for the server's usual one
/// @param password empty where none is known
/// @param database empty for whichever holds the data
/// @param authority file with the certificates that a server's is checked with, null for those of the image
@RecordBuilder
public record ServerAddress(
        DatabaseKind kind,
        String host,
        int port,
        @Initializer("NONE") String user,
        @Initializer("NONE") String password,
        @Initializer("NONE") String database,
        @Initializer("USUAL") TlsMode tls,
        @Nullable Path authority)
        implements ServerAddressBuilder.With {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// As the servers' own clients do it.
    public static final TlsMode USUAL = TlsMode.PREFER;

    /// As an address without its password, which can be read again.
    @Override
    public String toString() {
        String place = host.contains(":") ? "[" + host + "]" : host;
        String login = user.isEmpty() ? "" : AddressText.encoded(user) + "@";
        return kind.id() + "://" + login + place + ":" + port
                + (database.isEmpty() ? "" : "/" + AddressText.encoded(database)) + AddressText.options(this);
    }
}
