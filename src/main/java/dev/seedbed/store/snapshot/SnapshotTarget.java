package dev.seedbed.store.snapshot;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.snapshot.change.ReceivedData;
import dev.seedbed.snapshot.change.SnapshotView;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A new snapshot of what is received. All is written through the joined directory by programs of a helper, so that the
/// kernel says what was removed in the way that suits the engine. Confined to one thread.
final class SnapshotTarget implements PackageTarget {
    private static final String AT = "/seedbed/received";
    private static final Duration SETTLE = Duration.ofMinutes(10);
    private static final int PERMISSIONS = 0777;
    private static final long MOST_ID = Integer.MAX_VALUE;

    private final HelperContainers helpers;
    private final ReceivedData data;
    private final @Nullable SnapshotView base;
    private final Finish ending;
    private final String source;
    private final List<String> removed = new ArrayList<>();
    private @Nullable HelperContainer helper;
    private @Nullable TarFeed feed;

    /// Makes the snapshot when all is written.
    @FunctionalInterface
    interface Finish {
        Snapshot run(ReceivedData data) throws OperationFailedException, InterruptedException;
    }

    /// @param data closed with this
    /// @param base the older version; closed with this; null for none
    /// @param source what is received and from where, for people
    SnapshotTarget(
            HelperContainers helpers, ReceivedData data, @Nullable SnapshotView base, String source, Finish ending) {
        this.helpers = helpers;
        this.data = data;
        this.base = base;
        this.source = source;
        this.ending = ending;
    }

    @Override
    public void readBase(Set<String> paths, EntryReader reader) throws OperationFailedException, InterruptedException {
        if (base == null) {
            throw new OperationFailedException(new Failure.WrongState("snapshot", source, "no-older-version"));
        }
        new BaseFiles(helpers, base, source).read(paths, reader);
    }

    @Override
    public void remove(String path) throws OperationFailedException, InterruptedException {
        requireInside(path);
        if (path.isEmpty()) {
            throw damaged(path);
        }
        removed.add(path);
    }

    private void flushRemoved() throws OperationFailedException, InterruptedException {
        for (List<String> some : PathBatches.of(removed)) {
            var command = new ArrayList<>(List.of("rm", "--recursive", "--force", "--"));
            some.forEach(path -> command.add(AT + "/" + path));
            ExecResult result = helper().run(SETTLE, command);
            if (!result.isSuccess()) {
                throw new OperationFailedException(new EngineFailure.EngineRefused(
                        "remove received files",
                        (int) result.exitCode(),
                        result.errors().strip()));
            }
        }
        removed.clear();
    }

    @Override
    public void write(ContentEntry entry, InputStream content) throws OperationFailedException, InterruptedException {
        requireInside(entry.path());
        boolean linkOut = entry.type() == ContentEntry.Type.LINK
                && (entry.path().isEmpty() || LinkTarget.leadsOut(entry.path(), entry.linkTarget()));
        if (linkOut || isOut(entry.uid()) || isOut(entry.gid()) || entry.bytes() < 0) {
            throw damaged(entry.path());
        }
        flushRemoved();
        TarFeed open = feed;
        if (open == null) {
            open = new TarFeed(source, helper(), AT);
            feed = open;
        }
        // No file of a package runs as somebody else.
        open.write(
                ContentEntryBuilder.builder(entry)
                        .mode(entry.mode() & PERMISSIONS)
                        .build(),
                content);
    }

    private static boolean isOut(long id) {
        return id < 0 || id > MOST_ID;
    }

    private void requireInside(String path) throws OperationFailedException {
        if (path.isEmpty()) {
            return;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
                throw damaged(path);
            }
        }
    }

    private OperationFailedException damaged(String path) {
        return new OperationFailedException(new StoreFailure.StoreDamaged(source, path, "path-outside"));
    }

    private HelperContainer helper() throws OperationFailedException, InterruptedException {
        HelperContainer known = helper;
        if (known == null) {
            known = helpers.startForInput(List.of(data.mount(AT)), HelperContainers.WRITING);
            helper = known;
        }
        return known;
    }

    @Override
    public String finish() throws OperationFailedException, InterruptedException {
        flushRemoved();
        if (feed != null) {
            feed.finish();
            feed = null;
        }
        ExecResult synced = helper().run(SETTLE, List.of("sync", "--file-system", AT));
        if (!synced.isSuccess()) {
            throw new OperationFailedException(new EngineFailure.EngineRefused(
                    "sync received data",
                    (int) synced.exitCode(),
                    synced.errors().strip()));
        }
        closeHelper();
        return ending.run(data).id();
    }

    private void closeHelper() {
        if (helper != null) {
            helper.close();
            helper = null;
        }
    }

    @Override
    public void close() {
        if (feed != null) {
            feed.close();
        }
        closeHelper();
        if (base != null) {
            base.close();
        }
        data.close();
    }
}
