package dev.seedbed.store.bucket;

import dev.seedbed.store.object.ContentException;
import dev.seedbed.store.object.Listing;
import dev.seedbed.store.object.StoreObjects;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.apache.opendal.Entry;
import org.apache.opendal.Metadata;
import org.apache.opendal.OpenDALException;

/// The objects of a bucket, or files of a server.
final class BucketObjects implements StoreObjects {
    /// What is in memory of each that is read.
    private static final int AT_ONCE = 4 << 20;

    private final String address;
    private final Connection connection;
    private final Calls calls;
    private final Calls lists;
    private final ObjectWriter writer;

    BucketObjects(String address, Service.Source service, Patience patience) {
        var failures = new BucketFailure(address);
        this.address = address;
        this.connection = new Connection(service, failures, patience.pause());
        this.calls = new Calls(connection, failures, patience.answer());
        this.lists = new Calls(connection, failures, patience.list());
        this.writer = new ObjectWriter(connection, calls, failures);
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public OptionalLong size(String key) throws OperationFailedException, InterruptedException {
        Optional<Metadata> found = calls.find(0, operator -> operator.stat(key)).filter(Metadata::isFile);
        return found.isPresent() ? OptionalLong.of(found.get().contentLength) : OptionalLong.empty();
    }

    @Override
    public Optional<InputStream> read(String key, long offset, long length)
            throws OperationFailedException, InterruptedException {
        Optional<byte[]> first = part(key, offset, Math.min(length, AT_ONCE));
        return first.map(block -> new RangeStream(
                (position, wanted) -> part(key, position, wanted).orElseGet(() -> new byte[0]),
                AT_ONCE,
                block,
                offset + block.length,
                block.length < Math.min(length, AT_ONCE) ? 0 : length - block.length));
    }

    /// OpenDAL refuses to read beyond the end: then it is less.
    private Optional<byte[]> part(String key, long offset, long length)
            throws OperationFailedException, InterruptedException {
        try {
            return Optional.of(calls.answer(length, operator -> operator.read(key, offset, length)));
        } catch (OpenDALException e) {
            if (e.getCode() == OpenDALException.Code.NotFound) {
                return Optional.empty();
            }
            OptionalLong size = size(key);
            if (size.isEmpty()) {
                return Optional.empty();
            }
            long there = Math.max(0, size.getAsLong() - offset);
            if (there >= length) {
                throw new BucketFailure(address).of(Action.READ, 0, e);
            }
            return there == 0
                    ? Optional.of(new byte[0])
                    : calls.find(there, operator -> operator.read(key, offset, there));
        }
    }

    @Override
    public void put(String key, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        try {
            writer.put(key, content, sent);
        } catch (ContentException e) {
            throw e.failure();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean putNew(String key, byte[] content) throws OperationFailedException, InterruptedException {
        return writer.putNew(key, content);
    }

    @Override
    public void delete(String key) throws OperationFailedException, InterruptedException {
        try {
            calls.answer(0, Calls.nothing(operator -> operator.delete(key)));
        } catch (OpenDALException e) {
            if (e.getCode() != OpenDALException.Code.NotFound) {
                throw new BucketFailure(address).of(Action.REMOVE, 0, e);
            }
        }
    }

    @Override
    public Listing list(String folder) throws OperationFailedException, InterruptedException {
        String prefix = folder.isEmpty() ? "" : folder + '/';
        List<Listing.Entry> objects = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<Entry> all = lists.find(0, operator -> operator.list(prefix)).orElse(List.of());
        for (Entry entry : all) {
            String name = entry.path.startsWith(prefix) ? entry.path.substring(prefix.length()) : "";
            if (name.length() > 1 && name.endsWith("/")) {
                folders.add(name.substring(0, name.length() - 1));
            } else if (!name.isEmpty() && !name.contains("/")) {
                described(entry)
                        .ifPresent(
                                found -> objects.add(new Listing.Entry(name, found.contentLength, found.lastModified)));
            }
        }
        return new Listing(objects, folders);
    }

    /// Not every service says in a listing when an object was written.
    private Optional<Metadata> described(Entry entry) throws OperationFailedException, InterruptedException {
        if (entry.metadata.lastModified != null) {
            return Optional.of(entry.metadata);
        }
        return calls.find(0, operator -> operator.stat(entry.path)).filter(found -> found.lastModified != null);
    }

    @Override
    public void close() {
        connection.close();
    }
}
