package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.LastUser;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The identity of a volume for people and for scripts.
final class IdentityText {
    private static final int SHOWN = 6;

    private final Services services;

    IdentityText(Services services) {
        this.services = services;
    }

    List<String> header() {
        return List.of(
                services.messages().get("cli.column.name"),
                services.messages().get("cli.column.contents"),
                services.messages().get("data.column.ended"),
                services.messages().get("data.column.databases"),
                services.messages().get("data.column.written"));
    }

    List<String> row(String name, @Nullable VolumeIdentity identity) {
        if (identity == null) {
            return List.of(name, services.messages().get("data.unmountable"), "-", "-", "-");
        }
        var written = identity.lastWritten();
        return List.of(
                name,
                holds(identity),
                identity.kind() == null ? "-" : services.messages().get("data.ended." + ended(identity)),
                databases(identity),
                written == null ? "-" : services.formats().ago(written));
    }

    private static String ended(VolumeIdentity identity) {
        return identity.shutdown().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String holds(VolumeIdentity identity) {
        var kind = identity.kind();
        if (kind != null) {
            return (kind.displayName() + " " + identity.version()).strip();
        }
        return identity.isEmpty()
                ? services.messages().get("data.empty")
                : identity.entries().stream().limit(SHOWN).collect(Collectors.joining(", "));
    }

    private String databases(VolumeIdentity identity) {
        return identity.databases().isEmpty()
                ? "-"
                : identity.databases().stream()
                        .map(database -> database.bytes() < 0
                                ? database.name()
                                : database.name() + " " + services.formats().size(database.bytes()))
                        .collect(Collectors.joining(", "));
    }

    /// Who uses a volume, or had it last.
    String users(VolumeRow volume) {
        LastUser last = volume.lastUser();
        if (last != null) {
            return services.messages()
                    .get("data.last-used", last.container(), services.formats().ago(last.seen()));
        }
        return volume.orphan() ? services.messages().get("cli.volumes.orphan") : String.join(", ", volume.usedBy());
    }

    /// Null where somebody uses it, or nobody was seen to.
    static @Nullable JsonFields lastUser(VolumeRow volume) {
        LastUser last = volume.lastUser();
        return last == null
                ? null
                : new JsonFields()
                        .with("container", last.container())
                        .with("image", last.image())
                        .with("time", last.seen().toString());
    }

    /// @param identity null where the volume could not be read: then all is null
    static JsonFields json(@Nullable VolumeIdentity identity) {
        DatabaseKind kind = identity == null ? null : identity.kind();
        return new JsonFields()
                .with("kind", kind == null ? null : kind.id())
                .with("version", identity == null ? null : identity.version())
                .with("directory", identity == null ? null : identity.directory())
                .with("shutdown", identity == null ? null : ended(identity))
                .with("administrator", identity == null ? null : identity.administrator())
                .with("databases", identity == null ? null : databasesJson(identity))
                .with("lastWritten", identity == null ? null : JsonFields.text(identity.lastWritten()))
                .with("empty", identity == null ? null : identity.isEmpty())
                .with("entries", identity == null ? null : identity.entries());
    }

    private static List<JsonFields> databasesJson(VolumeIdentity identity) {
        return identity.databases().stream()
                .map(database -> new JsonFields().with("name", database.name()).with("bytes", database.bytes()))
                .toList();
    }
}
