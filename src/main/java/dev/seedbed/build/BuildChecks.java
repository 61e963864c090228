package dev.seedbed.build;

import dev.seedbed.build.file.Expectation;
import dev.seedbed.build.file.SeedfileCheck;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputServer;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What has to be true of a result, and of which results it is known to be.
final class BuildChecks {
    private static final Logger LOG = LoggerFactory.getLogger(BuildChecks.class);

    private final List<SeedfileCheck> checks;
    private final Path passed;

    /// @param passed folder for an empty file per result that has passed
    BuildChecks(List<SeedfileCheck> checks, Path passed) {
        this.checks = checks;
        this.passed = passed;
    }

    boolean isEmpty() {
        return checks.isEmpty();
    }

    /// Whether exactly these checks have passed on that snapshot before.
    boolean passedBefore(Snapshot result) {
        return Files.exists(mark(result));
    }

    void remember(Snapshot result) {
        try {
            Files.createDirectories(passed);
            Files.write(mark(result), new byte[0]);
        } catch (IOException e) {
            LOG.info("the checks of {} will run again: {}", result.name(), e.getMessage());
        }
    }

    private Path mark(Snapshot result) {
        var digest = new InputDigest().text("snapshot", result.id());
        checks.forEach(check ->
                digest.text("sql", check.sql()).text("expect", check.expect().text()));
        return passed.resolve(digest.result());
    }

    /// @throws OperationFailedException with `ResultUnexpected` for the first that does not hold
    void run(InputServer server) throws OperationFailedException, InterruptedException {
        for (SeedfileCheck check : checks) {
            List<List<String>> found = server.ask(check.sql());
            if (!check.expect().holds(found)) {
                throw new OperationFailedException(new BuildFailure.ResultUnexpected(
                        check.sql(), check.expect().text(), Expectation.text(found)));
            }
        }
    }
}
