package dev.seedbed.cli.transfer;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.store.BeforePublishFiles;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Looks into dumps before they leave, and says that it does and what it could not look into.
///
/// @param allowed whether what is found may leave
public record DumpLooking(CommandSupport command, boolean allowed) {

    /// A look before dumps are published.
    public BeforePublishFiles beforePublish() {
        return (name, files, store) -> told(unseen ->
                command.services().dumpLeaks().asTheyAre(allowed, unseen).look(name, files, store));
    }

    /// A look before a dump goes to a place that is no store.
    ///
    /// @throws OperationFailedException with `NotForSharing` where something was found
    public void require(Path dump, String to) throws OperationFailedException, InterruptedException {
        told(unseen -> {
            command.services().dumpLeaks().require(dump, to, allowed, unseen);
            return true;
        });
    }

    @FunctionalInterface
    private interface Look<T> {
        T take(Consumer<List<String>> unseen) throws OperationFailedException, InterruptedException;
    }

    private <T> T told(Look<T> look) throws OperationFailedException, InterruptedException {
        var unseen = new ArrayList<String>();
        try (var line = new ProgressLine(command.terminal())) {
            line.show(() -> command.text("stores.push.looking"));
            return look.take(unseen::addAll);
        } finally {
            if (!unseen.isEmpty()) {
                command.say("store.push.unseen", String.join(", ", unseen));
            }
        }
    }
}
