package dev.seedbed.cli.compose;

import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.ComposeStart;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compose start SERVICE`: a database of its own like the service, from the service's seed or another one.
@Command(name = "start")
final class ComposeStartCommand extends ComposeSupport {
    @Parameters(arity = "1", paramLabel = "SERVICE", descriptionKey = "compose.service")
    private String service = "";

    @Option(names = "--seed", paramLabel = "FILE", descriptionKey = "compose.start.seed")
    private List<Path> seeds = List.of();

    @Option(names = "--name", paramLabel = "N", descriptionKey = "cli.start.name")
    private @Nullable String name;

    @Option(names = "--port", paramLabel = "P", descriptionKey = "compose.start.port")
    private @Nullable Integer port;

    @Option(names = "--fresh", descriptionKey = "cli.start.fresh")
    private boolean fresh;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ComposeProject project = project();
        ComposeDatabase database = database(project, service);
        ComposeStart start =
                services().compose().start(project, database, new ComposeStart.Wish(seeds, name, port, fresh));
        print(start.notes());
        SeedPlan plan = services().seeding().plan(start.request());
        if (plan.restored() == null) {
            print(plan.notes());
        } else {
            say("cli.start.restored");
        }
        say("cli.start.plan", plan.name(), plan.kind().displayName(), plan.imageVersion(), plan.image());
        return conclude(attend(services().seeding().start(plan)));
    }
}
