package dev.seedbed.store.snapshot;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.seeding.server.RestoreSettings;
import dev.seedbed.store.content.PackageDescription;
import java.util.List;
import java.util.Map;

/// The server that goes on with received data: its image, where it looks for the data, and a log-in of its own, as a
/// package brings no password along.
///
/// @param reference of the image, as it was chosen
/// @param image on the engine
record ReceivingServer(
        DatabaseKind kind,
        String reference,
        ImageDetails image,
        String version,
        String dataMount,
        Map<String, String> environment,
        List<String> command,
        Credentials login) {
    private static final int STOP_TIMEOUT_SECONDS = 120;

    static ReceivingServer of(
            PackageDescription data,
            DatabaseKind kind,
            String reference,
            ImageDetails image,
            ImageContract contract,
            String password) {
        String mount = contract.dataMount();
        String directory = data.directory().isEmpty() ? mount : mount + "/" + data.directory();
        boolean usual = directory.equals(contract.dataDirectory());
        ServerImage server = ServerImage.of(kind);
        return new ReceivingServer(
                kind,
                reference,
                image,
                contract.version().isEmpty() ? data.serverVersion() : contract.version(),
                mount,
                usual ? Map.of() : server.moveByEnvironment(directory),
                server.serving(usual ? List.of() : server.moveByArguments(directory)),
                new Credentials(
                        data.user().isEmpty() ? ServerAccounts.of(kind).administrator() : data.user(),
                        password,
                        data.dataDatabase()));
    }

    /// What a database container of it looks like.
    ContainerSpec.Builder model(String containerName) {
        return ContainerSpec.named(containerName, reference)
                .environment(ServerEnvironment.of(kind).ofData(login, true))
                .environment(environment)
                .command(command)
                .sharedMemoryBytes(RestoreSettings.SHARED_MEMORY_BYTES)
                .stopTimeoutSeconds(STOP_TIMEOUT_SECONDS);
    }

    /// Without the password.
    @Override
    public String toString() {
        return "ReceivingServer[" + reference + "]";
    }
}
