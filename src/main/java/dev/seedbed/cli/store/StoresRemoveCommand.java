package dev.seedbed.cli.store;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `stores remove NAME`: forgets a store. What is in it stays.
@Command(name = "remove")
final class StoresRemoveCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "store.name")
    private String name = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ConfiguredStore store = services().stores().get(name);
        services().stores().remove(name);
        return answer(
                json(store), text("store.remove.done", name, store.address().toString()));
    }
}
