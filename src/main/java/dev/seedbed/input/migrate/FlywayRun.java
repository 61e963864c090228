package dev.seedbed.input.migrate;

import dev.seedbed.database.Credentials;
import dev.seedbed.input.InputProgress;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/// One run of the library, which blocks and cannot be interrupted: it ends when its connection does.
final class FlywayRun {
    /// What a database counts as that has tables and no history.
    private static final String BEFORE_ALL = "0";

    private final Path folder;
    private final Map<String, String> placeholders;

    FlywayRun(Path folder, Map<String, String> placeholders) {
        this.folder = folder;
        this.placeholders = placeholders;
    }

    /// @throws OperationFailedException with `ScriptFailed`, or `StepFailed` where no single script is at fault
    void run(String url, Credentials login, InputProgress progress) throws OperationFailedException {
        try {
            MigrateResult result = Flyway.configure()
                    .dataSource(url, login.user(), login.password())
                    .locations("filesystem:" + folder.toAbsolutePath())
                    .failOnMissingLocations(true)
                    .placeholders(placeholders)
                    .baselineOnMigrate(true)
                    .baselineVersion(BEFORE_ALL)
                    .cleanDisabled(true)
                    .loggers("slf4j")
                    .load()
                    .migrate();
            result.migrations.forEach(one -> progress.line((one.version.isEmpty() ? "R" : one.version) + " "
                    + one.description + " (" + one.executionTime + " ms)"));
            result.warnings.forEach(progress::line);
        } catch (FlywayException e) {
            throw new OperationFailedException(failure(e), e);
        }
    }

    private Failure failure(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywaySqlScriptException script && script.getResource() != null) {
                Throwable said = script.getCause();
                return new InputFailure.ScriptFailed(
                        script.getResource().getFilename(),
                        script.getLineNumber(),
                        Objects.requireNonNullElse(said == null ? null : said.getMessage(), script.getMessage()));
            }
        }
        String message = String.valueOf(e.getMessage());
        return new BuildFailure.StepFailed(
                "migrate: " + folder.getFileName(),
                message.lines().findFirst().orElse(message),
                message.lines().limit(40).toList());
    }
}
