package dev.seedbed.cli.store;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `stores logout NAME`: removes the login of a store from the keyring of the system.
@Command(name = "logout")
final class StoresLogoutCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "store.name")
    private String name = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        boolean was = services().stores().logins().logout(name);
        ConfiguredStore store = services().stores().get(name);
        return answer(json(store), text(was ? "store.logout.done" : "store.logout.nothing", name));
    }
}
