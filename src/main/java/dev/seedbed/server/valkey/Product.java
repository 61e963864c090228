package dev.seedbed.server.valkey;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.server.valkey.query.ValkeyPreview;
import java.util.List;
import java.util.Locale;

/// The two servers of one origin. They have the same protocol, and since 2024 files of their own.
enum Product {
    VALKEY(DatabaseKind.VALKEY, "valkey/valkey", "8"),
    REDIS(DatabaseKind.REDIS, "redis", "8");

    private final DatabaseKind kind;
    private final String repository;
    private final String usualTag;

    Product(DatabaseKind kind, String repository, String usualTag) {
        this.kind = kind;
        this.repository = repository;
        this.usualTag = usualTag;
    }

    List<Object> parts() {
        var client = new ValkeyClient();
        return List.of(
                client,
                new ValkeyAccounts(client),
                new ValkeyEnvironment(this),
                new ValkeyConnectionCommands(this),
                new ValkeyImage(this),
                new ValkeyVersions(usualTag),
                new ValkeyLogGrammar(),
                new ValkeyWatch(account()),
                new ValkeyRestore(this),
                new ValkeyFormats(),
                new ValkeyDirectory(this),
                new ValkeyPreview());
    }

    DatabaseKind kind() {
        return kind;
    }

    /// The official image.
    String repository() {
        return repository;
    }

    /// What images, programs and variables begin with; also the account that the images run the server as.
    String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its variables begin with.
    String prefix() {
        return name();
    }
}
