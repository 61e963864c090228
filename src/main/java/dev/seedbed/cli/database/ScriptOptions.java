package dev.seedbed.cli.database;

import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whether shell scripts of a seed run: by an option, or by a question where there is somebody to ask.
public final class ScriptOptions {
    @Option(names = "--allow-scripts", descriptionKey = "cli.start.allow-scripts")
    private boolean allow;

    /// The plan for a request, after the question where there is one. Blocks.
    SeedPlan plan(SeedingCommand command, SeedRequest request) throws OperationFailedException, InterruptedException {
        SeedPlan plan = command.plan(with(request, allow));
        Optional<PlanNote> scripts = plan.notes().stream()
                .filter(note -> note.key().equals("shell-scripts"))
                .findFirst();
        if (scripts.isEmpty() || !command.terminal().interactive()) {
            return plan;
        }
        String question = command.text(
                "cli.start.scripts-question", scripts.get().arguments().getFirst());
        boolean allowed = command.terminal().question().ask(question).orElse(false);
        return allowed ? command.plan(with(request, true)) : plan;
    }

    private static SeedRequest with(SeedRequest request, boolean allowed) {
        return SeedRequestBuilder.builder(request).allowScripts(allowed).build();
    }
}
