package dev.seedbed.store.known;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.DescriptionFormat;
import dev.seedbed.store.format.FormatException;
import dev.seedbed.store.format.IndexReader;
import dev.seedbed.store.format.Limits;
import dev.seedbed.store.format.ManifestFormat;
import dev.seedbed.store.format.PackageManifest;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.seal.Seal;
import dev.seedbed.task.Failure.LocalFile;
import dev.seedbed.task.Failure.NoSpace;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.FormatTooNew;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import dev.seedbed.task.file.FullDisk;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// Reads what a place has of packages, except their packs; from the cache where it is there. Nothing of it
/// is believed before its digest was compared.
public final class StoreReader {
    /// What a description is sealed as.
    public static final String DESCRIPTION = "description";

    private static final int TRIES = 2;

    private final Place place;
    private final BlobCache cache;
    private final Limits limits;

    /// @param cacheFolder made where it is missing
    public StoreReader(Place place, Path cacheFolder) {
        this(place, cacheFolder, Limits.here());
    }

    StoreReader(Place place, Path cacheFolder, Limits limits) {
        this.place = place;
        this.cache = new BlobCache(cacheFolder.resolve("known"));
        this.limits = limits;
    }

    public StoredPackage read(Digest manifest) throws OperationFailedException, InterruptedException {
        byte[] bytes = small(manifest, () -> place.manifest(manifest, Limits.MANIFEST_BYTES));
        try {
            PackageManifest read = ManifestFormat.read(bytes);
            Seal seal = place.seal(read.key());
            if (!read.key().isEmpty() && !read.isSealed(seal)) {
                throw new FormatException(manifest.toString(), "seal-broken");
            }
            return new StoredPackage(manifest, bytes.length, read);
        } catch (FormatException e) {
            throw damaged(e);
        }
    }

    public PackageDescription description(StoredPackage stored) throws OperationFailedException, InterruptedException {
        BlobReference config = stored.manifest().config();
        byte[] bytes = small(config.digest(), () -> blob(config));
        try {
            Seal seal = place.seal(stored.manifest().key());
            return DescriptionFormat.read(seal.open(bytes, DESCRIPTION));
        } catch (Seal.SealException e) {
            throw damaged(new FormatException(config.digest().toString(), "seal-broken"));
        } catch (FormatException e) {
            throw damaged(e);
        }
    }

    @FunctionalInterface
    private interface Source {
        byte[] read() throws OperationFailedException, InterruptedException;
    }

    private byte[] small(Digest digest, Source source) throws OperationFailedException, InterruptedException {
        try {
            byte[] known = cache.bytes(digest);
            if (known.length > 0) {
                return known;
            }
            for (int left = TRIES; left > 0; left--) {
                byte[] bytes = source.read();
                if (BlobCache.isDigest(digest, bytes)) {
                    cache.keep(digest, bytes);
                    return bytes;
                }
            }
        } catch (IOException e) {
            throw local(cache.folder(), e);
        }
        throw new OperationFailedException(new StoreDamaged(place.address(), digest.toString(), "digest-differs"));
    }

    /// A manifest, description or list of files that was read before; empty where it is not here any more.
    public Optional<BlobContent> kept(Digest digest) throws OperationFailedException {
        try {
            byte[] bytes = cache.bytes(digest);
            return bytes.length == 0 ? Optional.empty() : Optional.of(BlobContent.of(bytes));
        } catch (IOException e) {
            throw local(cache.folder(), e);
        }
    }

    private byte[] blob(BlobReference blob) throws OperationFailedException, InterruptedException {
        try (InputStream in = place.get(blob.digest(), 0, blob.bytes())) {
            return in.readNBytes((int) blob.bytes());
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /// The list of files, open at its first entry; the caller closes it.
    public IndexReader index(StoredPackage stored) throws OperationFailedException, InterruptedException {
        BlobReference index = stored.manifest().index();
        Path file = indexFile(index);
        Seal seal = place.seal(stored.manifest().key());
        try {
            return IndexReader.open(seal.opening(new FileInputStream(file.toFile())), stored.manifest(), limits);
        } catch (FormatException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw local(file, e);
        }
    }

    private Path indexFile(BlobReference index) throws OperationFailedException, InterruptedException {
        try {
            if (cache.has(index.digest())) {
                return cache.file(index.digest());
            }
        } catch (IOException e) {
            throw local(cache.folder(), e);
        }
        for (int left = TRIES; left > 0; left--) {
            try (InputStream in = place.get(index.digest(), 0, index.bytes())) {
                if (cache.keep(index.digest(), in, index.bytes())) {
                    return cache.file(index.digest());
                }
            } catch (BlobCache.LocalException e) {
                throw local(cache.folder(), e.reason());
            } catch (IOException e) {
                throw unreachable(e);
            }
        }
        throw new OperationFailedException(
                new StoreDamaged(place.address(), index.digest().toString(), "digest-differs"));
    }

    /// Goes through lists of files to their ends.
    @FunctionalInterface
    interface Walk {
        void run() throws IOException;
    }

    void walk(Walk walk) throws OperationFailedException {
        try {
            walk.run();
        } catch (FormatException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw local(cache.folder(), e);
        }
    }

    /// What a damaged package means to its reader.
    public OperationFailedException damaged(FormatException e) {
        return new OperationFailedException(
                e.reason().startsWith(FormatException.TOO_NEW)
                        ? new FormatTooNew(
                                place.address(),
                                e.part(),
                                e.reason()
                                        .substring(Math.min(e.reason().length(), FormatException.TOO_NEW.length() + 1)))
                        : new StoreDamaged(place.address(), e.part(), e.reason()),
                e);
    }

    public OperationFailedException unreachable(IOException e) {
        return new OperationFailedException(new StoreUnreachable(place.address(), said(e)), e);
    }

    /// What a failure of our own folder means.
    public OperationFailedException localFailure(IOException e) {
        return local(cache.folder(), e);
    }

    /// What a failure of a file of ours means.
    public static OperationFailedException local(Path file, IOException e) {
        return new OperationFailedException(
                FullDisk.isToldBy(e) ? new NoSpace(file.toString(), -1, -1) : new LocalFile(file, said(e)), e);
    }

    private static String said(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /// Removes what nobody used for long.
    public void tidy() {
        cache.tidy();
    }
}
