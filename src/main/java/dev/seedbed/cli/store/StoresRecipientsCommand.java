package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.sealed.RecipientList;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreLocked;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stores recipients NAME`: for whom a store is encrypted, and for whom it is to be.
@Command(name = "recipients")
final class StoresRecipientsCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "store.name")
    private String name = "";

    @Option(names = "--add", paramLabel = "KEYS", split = ",", descriptionKey = "store.recipients.add")
    private List<String> added = List.of();

    @Option(names = "--remove", paramLabel = "KEYS", split = ",", descriptionKey = "store.recipients.remove")
    private List<String> removed = List.of();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected void check() {
        if (added.stream().anyMatch(removed::contains)) {
            throw misused("store.recipients.both");
        }
    }

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ConfiguredStore store = services().stores().get(name);
        if (added.isEmpty() && removed.isEmpty()) {
            return print(
                    store,
                    services()
                            .stores()
                            .keys()
                            .recipients(store)
                            .orElseThrow(() -> new OperationFailedException(
                                    new StoreLocked(store.address().toString(), "no-encryption"))));
        }
        if (!removed.isEmpty() && !confirmation.isGiven(this, warning())) {
            return ExitCode.CANCELLED;
        }
        return print(store, services().stores().keys().change(name, added, removed));
    }

    /// What removing somebody does not do.
    private List<String> warning() {
        return List.of(
                text("store.recipients.removing", String.join(", ", removed), name),
                text("store.recipients.may-have-kept"),
                text("store.recipients.new-store"));
    }

    private int print(ConfiguredStore store, RecipientList list) {
        if (isJson()) {
            printJson(json(store)
                    .with("key", list.key())
                    .with("recipients", list.recipients())
                    .with("complete", list.isComplete()));
            return ExitCode.OK;
        }
        out().println(text("store.show.encrypted", list.key()));
        list.recipients().forEach(one -> out().println(TextTable.printable(one)));
        if (!list.isComplete()) {
            say("store.recipients.incomplete");
        }
        return ExitCode.OK;
    }
}
