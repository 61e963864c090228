package dev.seedbed.build;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.InputClient;
import dev.seedbed.input.InputPrograms;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.part.DumpTable;
import dev.seedbed.seeding.job.ScriptedRestore;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.server.RoleCreation;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Restores planned files into a server that runs, by the programs in its container: what is text by its
/// client, all else by the scripts that a start uses for it, which are put into the container together
/// with the data.
record RestoreInto(InputServer server, InputProgress progress) {
    private static final int BUFFER = 1 << 16;

    /// Blocks. What restored a part of it by the time of a failure stays.
    ///
    /// @param tables with rows, for the progress; may be empty
    void run(SeedPlan plan, List<DumpTable> tables) throws OperationFailedException, InterruptedException {
        if (!plan.roles().isEmpty()) {
            String roles = RoleCreation.find(plan.kind()).orElseThrow().script(plan.roles());
            server.script("roles", sql -> sql.write(roles.getBytes(StandardCharsets.UTF_8)), progress::line);
        }
        for (SeedFile file : plan.seedFiles()) {
            if (ScriptedRestore.isNeededFor(file)) {
                scripted(file, tables.size());
            } else {
                text(file.info());
            }
        }
    }

    private void text(DumpInfo info) throws OperationFailedException, InterruptedException {
        server.script(info.fileName(), sql -> write(info, sql), progress::line);
    }

    private void write(DumpInfo info, OutputStream sql) throws IOException, OperationFailedException {
        progress.reached(info.fileName(), 0, info.sizeBytes());
        try (InputStream content =
                DumpText.open(info, read -> progress.reached(info.fileName(), read, info.sizeBytes()))) {
            byte[] buffer = new byte[BUFFER];
            for (int n = next(info, content, buffer); n >= 0; n = next(info, content, buffer)) {
                sql.write(buffer, 0, n);
            }
        }
    }

    /// What cannot be read is told as that, and not as the end of the client.
    private static int next(DumpInfo info, InputStream content, byte[] buffer) throws OperationFailedException {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw SeedFailures.of(info.file(), e);
        }
    }

    private void scripted(SeedFile file, int tables) throws OperationFailedException, InterruptedException {
        String name = file.info().fileName();
        ScriptedRestore.upload(
                server.engine(),
                server.container(),
                file,
                sent -> progress.prepares(
                        InputProgress.Preparation.SENDING,
                        name,
                        sent,
                        file.info().sizeBytes()));
        var log = new RestoreLog(server.kind(), file, tables, progress);
        ExecResult end = new InputPrograms(server).reading(program(file), log::read);
        log.notes().forEach(progress::note);
        if (!end.isSuccess()) {
            throw new OperationFailedException(log.failure(end));
        }
    }

    private ExecSpec program(SeedFile file) throws OperationFailedException {
        Credentials login = server.login();
        ExecSpec client = InputClient.find(server.kind())
                .orElseThrow(() -> new OperationFailedException(
                        new InputFailure.NoTables(server.kind().displayName())))
                .script(login);
        Map<String, String> environment = new LinkedHashMap<>(client.environment());
        environment.putAll(Map.of("POSTGRES_USER", login.user(), "POSTGRES_DB", login.database()));
        return new ExecSpec(client.user(), ScriptedRestore.command(file, client.command()), environment);
    }
}
