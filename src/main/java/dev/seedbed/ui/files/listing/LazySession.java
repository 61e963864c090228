package dev.seedbed.ui.files.listing;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.FileSession;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A session that is opened when first needed and again after it was let go. Safe for use by any number of threads.
public final class LazySession implements AutoCloseable {
    private final VolumeFiles files;
    private final VolumeSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable FileSession session;

    public LazySession(VolumeFiles files, VolumeSource source) {
        this.files = files;
        this.source = source;
    }

    VolumeSource source() {
        return source;
    }

    /// Blocks until it is open.
    public FileSession get() throws OperationFailedException, InterruptedException {
        lock.lockInterruptibly();
        try {
            if (session == null) {
                session = files.open(source);
            }
            return session;
        } finally {
            lock.unlock();
        }
    }

    /// Lets go; waits for an opening in progress.
    @Override
    public void close() {
        lock.lock();
        try {
            if (session != null) {
                session.close();
                session = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
