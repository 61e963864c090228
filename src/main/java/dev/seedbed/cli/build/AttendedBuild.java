package dev.seedbed.cli.build;

import dev.seedbed.build.BuildProgress;
import dev.seedbed.build.BuildStepState;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.input.InputProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A build of which the command line says a line per step, and how far the step in progress is.
public final class AttendedBuild {
    private static final int LAST_LINES = 20;

    private final CommandSupport command;
    private final ProgressLine line;
    private final ReportLines reports;
    private final Set<Integer> said = new HashSet<>();
    private @Nullable BuildProgress last;

    public AttendedBuild(CommandSupport command) {
        this.command = command;
        this.line = new ProgressLine(command.terminal());
        this.reports = new ReportLines(command);
    }

    /// Blocks until it is over; an interruption cancels it.
    public Snapshot run(Path fileOrFolder, boolean fresh) throws OperationFailedException, InterruptedException {
        try (line) {
            return command.services().builds().build(fileOrFolder, fresh, this::show);
        } catch (OperationFailedException e) {
            sayLog();
            throw e;
        }
    }

    private synchronized void show(BuildProgress progress) {
        last = progress;
        List<BuildStepState> steps = progress.steps();
        for (int i = 0; i < steps.size(); i++) {
            BuildStepState step = steps.get(i);
            String key = "cli.build.step." + step.state().name().toLowerCase(Locale.ROOT);
            if (step.state() == BuildStepState.State.RUNNING) {
                int number = i + 1;
                line.show(() -> command.text(key, number, steps.size(), step.title(), object(step)));
            } else if (step.state() != BuildStepState.State.WAITING && said.add(i)) {
                line.close();
                command.say(
                        key,
                        i + 1,
                        steps.size(),
                        step.title(),
                        command.services().formats().brief(step.took()));
                step.notes()
                        .forEach(note -> command.err()
                                .println("  "
                                        + TextTable.printable(
                                                command.services().plans().words(note))));
                reports.print(step);
            }
        }
    }

    private String object(BuildStepState step) {
        String percent = step.fraction() < 0 ? "" : command.services().formats().percent(step.fraction());
        InputProgress.Preparation preparation = step.preparation();
        String object = preparation == null
                ? step.object()
                : command.text("build.preparation." + preparation.name().toLowerCase(Locale.ROOT), step.object());
        return (object + " " + percent).strip();
    }

    private void sayLog() {
        BuildProgress end = last;
        if (end == null) {
            return;
        }
        end.steps().stream()
                .filter(step -> step.state() == BuildStepState.State.FAILED)
                .flatMap(step -> step.log().stream().skip(Math.max(0, step.log().size() - LAST_LINES)))
                .forEach(said -> command.err().println("  | " + TextTable.printable(said)));
    }

    /// What a script reads.
    JsonFields json(Snapshot result) {
        var steps = new ArrayList<JsonFields>();
        BuildProgress end = last;
        if (end != null) {
            end.steps()
                    .forEach(step -> steps.add(ReportLines.json(
                            new JsonFields()
                                    .with("title", step.title())
                                    .with("state", step.state().name().toLowerCase(Locale.ROOT))
                                    .with("seconds", step.took().toMillis() / 1000.0),
                            step.reports())));
        }
        return new JsonFields()
                .with("snapshot", result.id())
                .with("name", result.name())
                .with("kind", result.kind().id())
                .with("version", result.version())
                .with("steps", steps);
    }
}
