package dev.seedbed.cli.compose;

import dev.seedbed.cli.snapshot.CopyProgress;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.source.compose.OverrideFile;
import dev.seedbed.source.compose.OverridePlan;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.OverrideComment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compose override SERVICE`: compose keeps the data that a service was swapped to.
@Command(name = "override")
final class ComposeOverrideCommand extends ComposeSupport {
    @Parameters(arity = "1", paramLabel = "SERVICE", descriptionKey = "compose.service")
    private String service = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "compose.override.output")
    private @Nullable Path output;

    @Option(names = "--replace", descriptionKey = "compose.override.replace")
    private boolean replace;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ComposeProject project = project();
        OverridePlan plan = services()
                .swaps()
                .planOverride(database(project, service), OverrideFile.of(project, output, replace), this::comment);
        if (!confirmation.isGiven(this, what(plan))) {
            return ExitCode.CANCELLED;
        }
        try (var _ = new InterruptAtEnd()) {
            services().swaps().override(plan, new CopyProgress(this));
        }
        String file = plan.file().file().toString();
        return answer(
                new JsonFields()
                        .with("service", service)
                        .with("volume", plan.volume())
                        .with("file", file),
                text("compose.override.done", service, plan.volume(), file));
    }

    private List<String> what(OverridePlan plan) {
        var what = new ArrayList<String>();
        what.add(text("compose.override.what", service));
        what.add(text("compose.override.gives-back", plan.container().labels().adopted()));
        plan.removed()
                .forEach(snapshot -> what.add(text("cli.adopt.undo-removes-snapshot", snapshot.id(), snapshot.name())));
        what.add(text("compose.override.writes", plan.file().file().toString()));
        what.add("");
        what.addAll(plan.content().lines().toList());
        return what;
    }

    private List<String> comment(String of, String volume) {
        return OverrideComment.of(services().messages(), of, volume);
    }
}
