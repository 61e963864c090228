package dev.seedbed.store.check;

import dev.seedbed.store.check.DamagedBlob.Part;
import dev.seedbed.store.chunk.Sha256;
import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.Limits;
import dev.seedbed.store.format.PackageManifest;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.FormatTooNew;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads everything that the versions of a package need, and compares it with its checksums. Changes nothing.
public final class StoreCheck {
    private static final int TRIES = 3;
    private static final int BUFFER_BYTES = 256 << 10;

    private final Place place;
    private final StoreReader reader;

    /// @param cacheFolder of ours; a manifest that is damaged in the store may be there
    public StoreCheck(Place place, Path cacheFolder) {
        this.place = place;
        this.reader = new StoreReader(place, cacheFolder);
    }

    private record Needed(BlobReference blob, Part part, List<PublishedVersion> versions) {
        DamagedBlob damaged(String reason) {
            return new DamagedBlob(blob.digest(), blob.bytes(), part, reason, List.copyOf(versions));
        }
    }

    /// Blocks for as long as it takes to read all of it; an interrupt ends it.
    ///
    /// @throws OperationFailedException where the place cannot be reached, `FormatTooNew` where a version is
    ///     of a newer Seedbed. Damage is in the report
    public CheckReport run(CheckProgress progress) throws OperationFailedException, InterruptedException {
        Map<Digest, List<PublishedVersion>> manifests = new LinkedHashMap<>();
        for (PublishedVersion version : place.versions()) {
            manifests
                    .computeIfAbsent(version.manifest(), _ -> new ArrayList<>())
                    .add(version);
        }
        var damaged = new ArrayList<DamagedBlob>();
        Map<Digest, Needed> needed = new LinkedHashMap<>();
        for (Map.Entry<Digest, List<PublishedVersion>> each : manifests.entrySet()) {
            manifestReason(each.getKey())
                    .ifPresent(reason -> damaged.add(
                            new DamagedBlob(each.getKey(), -1, Part.MANIFEST, reason, List.copyOf(each.getValue()))));
            manifest(each.getKey()).ifPresent(manifest -> add(manifest, each.getValue(), needed));
        }
        long total =
                needed.values().stream().mapToLong(each -> each.blob().bytes()).sum();
        long done = 0;
        for (Needed each : needed.values()) {
            progress.at(done, total);
            Optional<String> reason = reason(each.blob());
            reason.ifPresent(wrong -> damaged.add(each.damaged(wrong)));
            done += each.blob().bytes();
        }
        progress.at(total, total);
        int versions = manifests.values().stream().mapToInt(List::size).sum();
        return new CheckReport(versions, manifests.size() + needed.size(), total, List.copyOf(damaged));
    }

    private static void add(PackageManifest manifest, List<PublishedVersion> versions, Map<Digest, Needed> needed) {
        add(manifest.config(), Part.DESCRIPTION, versions, needed);
        add(manifest.index(), Part.FILE_LIST, versions, needed);
        manifest.packs().forEach(pack -> add(pack, Part.DATA, versions, needed));
    }

    private static void add(
            BlobReference blob, Part part, List<PublishedVersion> versions, Map<Digest, Needed> needed) {
        needed.computeIfAbsent(blob.digest(), _ -> new Needed(blob, part, new ArrayList<>()))
                .versions()
                .addAll(versions);
    }

    /// What is wrong with the manifest in the store, whatever is known of it here.
    private Optional<String> manifestReason(Digest manifest) throws OperationFailedException, InterruptedException {
        try {
            for (int left = TRIES; left > 0; left--) {
                byte[] bytes = place.manifest(manifest, Limits.MANIFEST_BYTES);
                if (manifest.hex().equals(HexFormat.of().formatHex(Sha256.of(bytes, 0, bytes.length)))) {
                    return Optional.empty();
                }
            }
            return Optional.of("digest-differs");
        } catch (OperationFailedException e) {
            return Optional.of(reason(e));
        }
    }

    private Optional<PackageManifest> manifest(Digest digest) throws OperationFailedException, InterruptedException {
        try {
            return Optional.of(reader.read(digest).manifest());
        } catch (OperationFailedException e) {
            if (e.failure() instanceof FormatTooNew) {
                throw e;
            }
            reason(e);
            return Optional.empty();
        }
    }

    /// @throws OperationFailedException the same one, where it tells nothing of damage
    private static String reason(OperationFailedException e) throws OperationFailedException {
        if (e.failure() instanceof StoreDamaged damaged) {
            return damaged.reason();
        }
        throw e;
    }

    /// Read again where it is not right: that may have happened on the way.
    private Optional<String> reason(BlobReference blob) throws OperationFailedException, InterruptedException {
        Optional<String> reason = Optional.empty();
        for (int left = TRIES; left > 0; left--) {
            try (InputStream in = place.get(blob.digest(), 0, blob.bytes() + 1)) {
                reason = reason(blob, in);
                if (reason.isEmpty()) {
                    return reason;
                }
            } catch (OperationFailedException e) {
                return Optional.of(reason(e));
            } catch (IOException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (left == 1) {
                    throw reader.unreachable(e);
                }
            }
        }
        return reason;
    }

    private static Optional<String> reason(BlobReference blob, InputStream in) throws IOException {
        var digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            bytes += read;
        }
        if (bytes != blob.bytes()) {
            return Optional.of("size-differs:" + bytes);
        }
        return blob.digest().hex().equals(HexFormat.of().formatHex(digest.digest()))
                ? Optional.empty()
                : Optional.of("digest-differs");
    }
}
