package dev.seedbed.input.migrate;

import dev.seedbed.database.ServerClient;
import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.ProgramLogin;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Applies the migrations of a folder as Flyway does: those that the database's own history does not name yet, in the
/// order of their versions, then the repeatable ones that changed.
///
/// A database with tables and without a history counts as older than every version.
public final class Migration implements Input {
    private final Path folder;
    private final Map<String, String> placeholders;

    /// @param placeholders of the scripts, `${name}` in them
    public Migration(Path folder, Map<String, String> placeholders) {
        this.folder = folder;
        this.placeholders = Map.copyOf(placeholders);
    }

    @Override
    public void describe(InputDigest digest) throws OperationFailedException, InterruptedException {
        digest.tree("migrations", folder);
        placeholders.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> digest.text(one.getKey(), one.getValue()));
    }

    @Override
    public void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException {
        ProgramLogin address = ProgramLogin.of(server);
        try (ServerTunnel tunnel = ServerTunnel.open(server)) {
            String url = address.jdbcAddress(
                    ServerClient.LOOPBACK, tunnel.port(), server.login().database());
            // A class of its own: only who migrates loads the library.
            var run = new FutureTask<Void>(() -> {
                new FlywayRun(folder, placeholders).run(url, server.login(), progress);
                return null;
            });
            Thread.ofPlatform().daemon().name("migration").start(run);
            // An interruption closes the tunnel, which ends the run.
            run.get();
        } catch (ExecutionException e) {
            throw Uninterruptible.failure(e);
        }
    }
}
