package dev.seedbed.store.bucket;

import dev.seedbed.store.object.StoreObjects;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.task.Uninterruptible;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;
import org.apache.opendal.Metadata;
import org.apache.opendal.OpenDALException;
import org.apache.opendal.OpenDALException.Code;
import org.apache.opendal.WriteOptions;

/// Writes objects, each of them whole. A bucket does that by itself; a file on a server is written under another name
/// first.
final class ObjectWriter {
    /// What is in memory of all that are written at once, and so the largest.
    private static final int MOST_KIB = 96 * 1024;

    private static final int KIB = 1024;
    private static final int MOST_MOVES = 5;
    private static final long PAUSE_MILLIS = 50;

    private final Connection connection;
    private final Calls calls;
    private final BucketFailure failures;
    private final Semaphore memory = new Semaphore(MOST_KIB, true);

    ObjectWriter(Connection connection, Calls calls, BucketFailure failures) {
        this.connection = connection;
        this.calls = calls;
        this.failures = failures;
    }

    void put(String key, BlobContent content, LongConsumer sent)
            throws IOException, OperationFailedException, InterruptedException {
        long kib = content.bytes() / KIB + 1;
        if (kib > MOST_KIB) {
            throw new OperationFailedException(
                    new StoreRefused(failures.store(), Action.WRITE, "object-too-large:" + MOST_KIB / KIB));
        }
        memory.acquire((int) kib);
        try {
            byte[] bytes;
            try (InputStream in = content.open()) {
                bytes = in.readAllBytes();
            }
            write(key, bytes);
            sent.accept(bytes.length);
        } finally {
            memory.release((int) kib);
        }
    }

    private void write(String key, byte[] bytes) throws OperationFailedException, InterruptedException {
        if (!connection.can().rename) {
            calls.await(Action.WRITE, bytes.length, Calls.nothing(operator -> operator.write(key, bytes)));
            return;
        }
        String draft = StoreObjects.DRAFTS + '/' + UUID.randomUUID() + ".part";
        boolean moved = false;
        try {
            calls.await(Action.WRITE, bytes.length, Calls.nothing(operator -> operator.write(draft, bytes)));
            moved = move(draft, key, bytes.length);
        } finally {
            if (!moved) {
                Uninterruptible.cleanUp(
                        () -> calls.find(0, Calls.nothing(operator -> operator.delete(draft))),
                        "a draft stays in " + failures.store());
            }
        }
    }

    /// Some servers refuse to move two files to one name at the same time; then it is tried again.
    ///
    /// @return whether the draft is certainly gone; otherwise the file is there, by this move or another one
    private boolean move(String draft, String key, long bytes) throws OperationFailedException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                calls.answer(0, Calls.nothing(operator -> operator.rename(draft, key)));
                return true;
            } catch (OpenDALException e) {
                if (e.getCode() == Code.NotFound && isThere(key, bytes)) {
                    // Done at the first try already, of which the answer was lost, or by somebody with the same
                    // content.
                    return false;
                }
                if (e.getCode() != Code.Unexpected || attempt == MOST_MOVES) {
                    throw failures.of(Action.WRITE, bytes, e);
                }
            }
            Thread.sleep(PAUSE_MILLIS * attempt);
        }
    }

    private boolean isThere(String key, long bytes) throws OperationFailedException, InterruptedException {
        return calls.find(0, operator -> operator.stat(key))
                .filter(found -> found.contentLength == bytes)
                .isPresent();
    }

    boolean putNew(String key, byte[] content) throws OperationFailedException, InterruptedException {
        if (connection.can().writeWithIfNotExists) {
            WriteOptions onlyNew = WriteOptions.builder().ifNotExists(true).build();
            try {
                calls.answer(content.length, Calls.nothing(operator -> operator.write(key, content, onlyNew)));
                return true;
            } catch (OpenDALException e) {
                if (e.getCode() == Code.ConditionNotMatch || e.getCode() == Code.AlreadyExists) {
                    return false;
                }
                if (e.getCode() != Code.Unsupported) {
                    throw failures.of(Action.WRITE, content.length, e);
                }
            }
        }
        if (calls.find(0, operator -> operator.stat(key))
                .filter(Metadata::isFile)
                .isPresent()) {
            return false;
        }
        write(key, content);
        return true;
    }
}
