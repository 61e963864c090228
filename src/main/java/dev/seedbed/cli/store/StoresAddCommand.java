package dev.seedbed.cli.store;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
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

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException {
        StoreLevel wanted = StoreLevel.of(level)
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("level", level, "one-of:" + StoreLevel.ids())));
        ConfiguredStore added = services().stores().add(name, address, wanted);
        say("store.add.done", added.name(), text("store.level." + wanted.id()));
        return answer(json(added), added.name() + "  " + added.address());
    }
}
