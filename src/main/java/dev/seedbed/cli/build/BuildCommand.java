package dev.seedbed.cli.build;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `build [FOLDER]`: builds the Seedfile of a folder, of which only what changed is carried out.
///
/// Ctrl+C cancels it; the steps that were finished stay.
@Command(name = "build")
public final class BuildCommand extends CommandSupport {
    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "cli.build.folder")
    private @Nullable Path folder;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            descriptionKey = "cli.build.file")
    private @Nullable Path file;

    @Option(names = "--fresh", descriptionKey = "cli.build.fresh")
    private boolean fresh;

    @Override
    protected void check() {
        if (folder != null && file != null) {
            throw misused("cli.build.either");
        }
    }

    @Override
    protected boolean rollsBack() {
        return true;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Path from = file != null ? file : folder != null ? folder : Path.of("");
        var attended = new AttendedBuild(this);
        Snapshot result = attended.run(from, fresh);
        return answer(attended.json(result), text("cli.build.done", result.name(), result.id()));
    }
}
