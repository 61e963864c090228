package dev.seedbed.store.leak;

import dev.seedbed.store.BeforePublishFiles;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Sees to it that dumps with personal data and secrets leave this machine only where somebody wants that, as [Leaks]
/// does of snapshots.
public record DumpLeaks(DumpLook look) {

    /// A look before dumps are published as they are; in a private store, which only its owner sees, nobody looks.
    ///
    /// @param allowed whether what is found may be published
    /// @param unseen hears of what could not be looked into, if anything
    public BeforePublishFiles asTheyAre(boolean allowed, Consumer<List<String>> unseen) {
        return (name, files, store) -> store.level() == StoreLevel.PRIVATE
                ? PackageDescription.UNCHECKED
                : look(name, files, store.name(), allowed, unseen);
    }

    /// Looks before a dump goes where others may see it, and no store says who: into a git repository. Blocks for as
    /// long as that takes.
    ///
    /// @param to where it goes
    /// @param allowed whether what is found may go there; then nobody looks
    /// @param unseen hears of what could not be looked into, if anything
    /// @throws OperationFailedException with `NotForSharing` where something was found
    public void require(Path dump, String to, boolean allowed, Consumer<List<String>> unseen)
            throws OperationFailedException, InterruptedException {
        if (!allowed) {
            look(String.valueOf(dump.getFileName()), List.of(dump), to, false, unseen);
        }
    }

    private String look(String name, List<Path> files, String to, boolean allowed, Consumer<List<String>> unseen)
            throws OperationFailedException, InterruptedException {
        DumpLook.Result result = look.of(files);
        if (!result.unseen().isEmpty()) {
            unseen.accept(result.unseen());
        }
        String otherwise =
                result.unseen().isEmpty() ? PackageDescription.NOTHING_PERSONAL : PackageDescription.UNCHECKED;
        return Leaks.told(name, to, result.findings(), allowed, otherwise);
    }
}
