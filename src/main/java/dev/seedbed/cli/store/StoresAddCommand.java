package dev.seedbed.cli.store;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.NewStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stores add NAME ADDRESS`: uses a store under a name from now on.
@Command(name = "add")
final class StoresAddCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "store.add.name")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ADDRESS", descriptionKey = "store.add.address")
    private String address = "";

    @Option(names = "--level", paramLabel = "L", descriptionKey = "store.add.level")
    private String level = "team";

    @Option(names = "--encrypt-to", paramLabel = "KEYS", split = ",", descriptionKey = "store.add.encrypt-to")
    private List<String> recipients = List.of();

    @Option(names = "--identity", paramLabel = "FILE", descriptionKey = "store.add.identity")
    private @Nullable Path identity;

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        StoreLevel wanted = StoreLevel.of(level)
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("level", level, "one-of:" + StoreLevel.ids())));
        ConfiguredStore added = services()
                .stores()
                .keys()
                .add(new NewStore(
                        name,
                        address,
                        wanted,
                        identity == null ? "" : identity.toAbsolutePath().toString(),
                        recipients));
        if (!recipients.isEmpty()) {
            say("store.add.encrypted", name, recipients.size());
        }
        say("store.add.done", added.name(), text("store.level." + wanted.id()));
        return answer(json(added), added.name() + "  " + added.address());
    }
}
