package dev.seedbed.store.snapshot;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.snapshot.change.SnapshotView;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.tar.ArchiveException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Single files of a snapshot's data.
final class BaseFiles {
    private static final String AT = "/seedbed/base";
    private static final Duration STALL = Duration.ofSeconds(90);
    /// Prints those that are there; each begins with a dot, so that none is taken for an option.
    private static final String PACK = """
            cd "$1" || exit 1
            shift
            for one; do
              if [ -e "$one" ] || [ -h "$one" ]; then printf '%s\\0' "$one"; fi
            done | tar --create --format=posix --pax-option=delete=atime,delete=ctime --numeric-owner \\
              --hard-dereference --no-recursion --blocking-factor=512 --null --files-from=- --file=-
            """;

    private final HelperContainers helpers;
    private final SnapshotView base;
    private final String name;

    BaseFiles(HelperContainers helpers, SnapshotView base, String name) {
        this.helpers = helpers;
        this.base = base;
        this.name = name;
    }

    void read(Set<String> paths, EntryReader reader) throws OperationFailedException, InterruptedException {
        if (paths.isEmpty()) {
            return;
        }
        try (HelperContainer helper = helpers.start(List.of(base.mount(AT)), HelperContainers.READING)) {
            for (List<String> some : PathBatches.of(paths)) {
                read(helper, some, new TreeEntries(name, _ -> false, reader));
            }
        }
    }

    private void read(HelperContainer helper, List<String> paths, TreeEntries entries)
            throws OperationFailedException, InterruptedException {
        var program = new ArrayList<>(List.of("sh", "-c", PACK, "sh"));
        program.add(base.directory().isEmpty() ? AT : AT + "/" + base.directory());
        paths.forEach(path -> program.add("./" + path));
        ExecResult result = helper.read(STALL, program, output -> {
            try {
                entries.read(output);
            } catch (ArchiveException _) {
                // It ended too early, and says why.
                output.transferTo(OutputStream.nullOutputStream());
            }
        });
        if (!result.isSuccess()) {
            throw new OperationFailedException(new EngineFailure.EngineRefused(
                    "read snapshot", (int) result.exitCode(), result.errors().strip()));
        }
    }
}
