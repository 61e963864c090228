package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import picocli.CommandLine.Command;

/// `stores`: the stores that were added here. Commands about one of them stand below it.
@Command(name = "stores")
final class StoresCommand extends StoreSupport {
    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException {
        List<ConfiguredStore> all = services().stores().list();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("stores", all.stream().map(StoreSupport::json).toList()));
        } else if (all.isEmpty()) {
            out().println(text("store.list.empty"));
        } else {
            var table =
                    new TextTable(text("cli.column.name"), text("store.column.address"), text("store.column.level"));
            all.forEach(store -> table.row(List.of(
                    store.name(),
                    store.address().toString(),
                    text("store.level." + store.level().id()))));
            table.print(out());
        }
        return ExitCode.OK;
    }
}
