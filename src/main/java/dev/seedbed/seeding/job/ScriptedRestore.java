package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/// The scripts of ours by which a seed job restores what is no text, for a container whose server runs
/// already.
public final class ScriptedRestore {
    /// The entrypoint's shell has the words of its client in this variable.
    private static final String IN_ITS_SHELL =
            "script=$1; shift; mysql=(\"$@\"); exec 2>&1; set -eo pipefail; . \"$script\"";

    private static final String AS_PROGRAM = "exec bash \"$1\" 2>&1";

    private ScriptedRestore() {}

    /// Whether a client that reads SQL is not enough.
    public static boolean isNeededFor(SeedFile file) {
        return switch (file.restore()) {
            case PG_RESTORE, PG_CLUSTER, MYSQL_FILES -> true;
            case ENTRYPOINT, REPACKED, PG_SECTIONS, MYSQL_SECTIONS -> false;
        };
    }

    /// Puts script and data into the container, where a seed job has them. Blocks until the last byte is
    /// sent.
    public static void upload(ContainerEngine engine, String container, SeedFile file, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        // Only what several sessions divide, or what is restored in part, has to be read first.
        SeedIndexes none = _ -> CompletableFuture.failedFuture(new IllegalStateException(file.initName()));
        new SeedDelivery(engine, false, none).upload(container, file, sentBytes);
    }

    /// Runs the script. Both outputs are one.
    ///
    /// @param client words of the server's client, for scripts that are made for the entrypoint's shell
    public static List<String> command(SeedFile file, List<String> client) {
        String script = SeedFile.INIT_DIRECTORY + file.initName();
        var words = new ArrayList<>(
                List.of("bash", "-c", file.isRunByEntrypoint() ? IN_ITS_SHELL : AS_PROGRAM, "bash", script));
        if (file.isRunByEntrypoint()) {
            words.addAll(client);
        }
        return List.copyOf(words);
    }
}
