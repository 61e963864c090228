package dev.seedbed.store.place;

import dev.seedbed.task.OperationFailedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/// What goes wrong at a [FaultyPlace]; as it stands, nothing does.
public class Faults {

    /// The program is killed: nobody catches it, nothing is cleaned up.
    public static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// Dies at its nth step: a call of a place, or a read of a content that is put or got.
    public static final class DiesAt extends Faults {
        private final AtomicInteger left;

        public DiesAt(int step) {
            this.left = new AtomicInteger(step);
        }

        /// Whether it came to that.
        public boolean isDead() {
            return left.get() <= 0;
        }

        private void step() {
            if (left.decrementAndGet() <= 0) {
                throw new Death();
            }
        }

        @Override
        public void before(String call, Object subject) {
            step();
        }

        @Override
        public InputStream sent(Digest digest, InputStream content) {
            return new Steps(content, this::step);
        }

        @Override
        public InputStream received(Digest digest, long offset, InputStream content) {
            return new Steps(content, this::step);
        }
    }

    /// Calls somebody at each read, and reads no more than 8 KiB at once.
    private static final class Steps extends FilterInputStream {
        private static final int MOST = 8 * 1024;
        private final Runnable step;

        Steps(InputStream in, Runnable step) {
            super(in);
            this.step = step;
        }

        @Override
        public int read() throws IOException {
            step.run();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            step.run();
            return super.read(bytes, offset, Math.min(length, MOST));
        }
    }

    /// Comes before a call of the place.
    ///
    /// @param call name of its method
    /// @param subject its first argument, or the place where it has none
    public void before(String call, Object subject) throws OperationFailedException, InterruptedException {}

    /// What the place reads of a content that is put.
    public InputStream sent(Digest digest, InputStream content) {
        return content;
    }

    /// What a reader of a blob gets.
    public InputStream received(Digest digest, long offset, InputStream content) {
        return content;
    }

    /// What a reader of a manifest gets.
    public byte[] manifest(Digest digest, byte[] content) {
        return content;
    }
}
