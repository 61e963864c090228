package dev.seedbed.cli.database;

import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whether shell scripts of a seed run: by an option, or by a question where there is somebody to ask.
public final class ScriptOptions {
    @Option(names = "--allow-scripts", descriptionKey = "cli.start.allow-scripts")
    private boolean allow;

    /// The plan for a request, after the question where there is one. Blocks.
    SeedPlan plan(SeedingCommand command, SeedRequest request) throws OperationFailedException, InterruptedException {
        SeedPlan plan;
        try {
            plan = command.plan(with(request, allow));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof SeedFailure.SeedUnfit(var _, var reason, var names)
                    && reason == SeedFailure.Unfit.SCRIPTS_ONLY
                    && !allow
                    && command.terminal().interactive()
                    && isAllowed(command, names)) {
                return command.plan(with(request, true));
            }
            throw e;
        }
        Optional<PlanNote> scripts = plan.notes().stream()
                .filter(note -> note.key().equals("shell-scripts"))
                .findFirst();
        if (scripts.isEmpty() || !command.terminal().interactive()) {
            return plan;
        }
        return isAllowed(command, scripts.get().arguments().getFirst()) ? command.plan(with(request, true)) : plan;
    }

    private static boolean isAllowed(SeedingCommand command, String names) throws InterruptedException {
        return command.terminal()
                .question()
                .ask(command.text("cli.start.scripts-question", names))
                .orElse(false);
    }

    private static SeedRequest with(SeedRequest request, boolean allowed) {
        return SeedRequestBuilder.builder(request).allowScripts(allowed).build();
    }
}
