package dev.seedbed.cli.store;

import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// What the commands about stores share. Ctrl+C takes back what they had begun before the process ends.
abstract class StoreSupport extends SnapshotSupport {

    /// @throws OperationFailedException with `InvalidInput`
    final PackageReference reference(String text) throws OperationFailedException {
        return PackageReference.parse(text)
                .orElseThrow(() ->
                        new OperationFailedException(new Failure.InvalidInput("package", text, "package-reference")));
    }

    static JsonFields json(ConfiguredStore store) {
        return new JsonFields()
                .with("name", store.name())
                .with("address", store.address().toString())
                .with("level", store.level().id())
                .with("login", JsonFields.text(store.login()));
    }

    static JsonFields json(VersionInfo version) {
        var description = version.description();
        return new JsonFields()
                .with("tag", version.version().tag().text())
                .with("manifest", version.version().manifest().toString())
                .with("type", JsonFields.name(description.type()))
                .with("name", description.name())
                .with("kind", JsonFields.text(description.kind()))
                .with("serverVersion", JsonFields.text(description.serverVersion()))
                .with("platform", JsonFields.text(description.platform()))
                .with("who", JsonFields.text(description.who()))
                .with("when", description.when().toString())
                .with("note", description.note())
                .with("parent", JsonFields.text(description.parent()))
                .with("personal", description.personal())
                .with("bytes", description.bytes())
                .with("files", description.files())
                .with("storedBytes", JsonFields.bytes(version.storedBytes()))
                .with("latest", version.latest());
    }

    /// `PostgreSQL 17.6`, or what a dump is called.
    final String content(VersionInfo version) {
        var description = version.description();
        return switch (description.type()) {
            case SNAPSHOT ->
                DatabaseKind.of(description.kind())
                                .map(DatabaseKind::displayName)
                                .orElse(description.kind())
                        + " " + description.serverVersion();
            case DUMP -> description.name();
        };
    }

    final List<Snapshot> snapshots() throws OperationFailedException, InterruptedException {
        return services().snapshots().catalogue().list();
    }
}
