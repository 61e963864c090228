package dev.seedbed.store.check;

import dev.seedbed.store.check.DamagedBlob.Part;
import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.IndexReader;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.known.StoredPackage;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.transfer.LivingHold;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts what is damaged in a store right again, from what is on this machine: lists and descriptions from the cache,
/// data from snapshots that were published or received. Only what is byte by byte as it was published is written.
public final class StoreRepair {
    private final Place place;
    private final StoreReader reader;
    private final Path drafts;
    private final InstantSource clock;

    /// @param cacheFolder of ours; made where it is missing
    public StoreRepair(Place place, Path cacheFolder, InstantSource clock) {
        this.place = place;
        this.reader = new StoreReader(place, cacheFolder);
        // where what a killed program left is removed by the next push
        this.drafts = cacheFolder.resolve("sending");
        this.clock = clock;
    }

    /// Blocks. May be interrupted and repeated at any time.
    ///
    /// @param who user and machine
    /// @throws OperationFailedException with `StoreBusy` while somebody removes versions, `StoreRefused` where
    ///     the place does not let anybody replace what is there, or a failure of the place or of the data
    public RepairReport run(List<DamagedBlob> damaged, LocalData data, String who, CheckProgress progress)
            throws OperationFailedException, InterruptedException {
        var repaired = new LinkedHashSet<DamagedBlob>();
        try (LivingHold hold = LivingHold.publish(place, who, clock)) {
            for (DamagedBlob blob : damaged) {
                if (blob.part() != Part.DATA) {
                    Optional<BlobContent> kept = reader.kept(blob.digest());
                    if (kept.isPresent()) {
                        replace(blob, kept.get(), hold, repaired);
                    }
                }
            }
            packs(damaged, data, hold, repaired, progress);
        } catch (IOException e) {
            throw StoreReader.local(drafts, e);
        }
        return new RepairReport(
                List.copyOf(repaired),
                damaged.stream().filter(blob -> !repaired.contains(blob)).toList());
    }

    private void replace(DamagedBlob blob, BlobContent content, LivingHold hold, Set<DamagedBlob> repaired)
            throws OperationFailedException, InterruptedException {
        hold.renew();
        place.replace(blob.digest(), content);
        repaired.add(blob);
    }

    private void packs(
            List<DamagedBlob> damaged,
            LocalData data,
            LivingHold hold,
            Set<DamagedBlob> repaired,
            CheckProgress progress)
            throws IOException, OperationFailedException, InterruptedException {
        var opened = new ArrayList<PackDraft>();
        try {
            Files.createDirectories(drafts);
            var gaps = new ChunkGaps(progress);
            Set<Digest> manifests = new LinkedHashSet<>();
            for (DamagedBlob blob : damaged) {
                if (blob.part() == Part.DATA) {
                    List<StoredPackage> users = users(blob);
                    if (!users.isEmpty()) {
                        opened.add(draft(blob, users.getFirst()));
                        look(opened.getLast(), users, gaps);
                        users.forEach(user -> manifests.add(user.digest()));
                    }
                }
            }
            if (!gaps.isEmpty()) {
                data.read(manifests, gaps);
            }
            for (PackDraft draft : opened) {
                if (draft.isWhole()) {
                    replace(draft.blob(), draft, hold, repaired);
                }
            }
        } finally {
            for (PackDraft draft : opened) {
                draft.close();
            }
        }
    }

    /// The versions whose lists can be read.
    private List<StoredPackage> users(DamagedBlob blob) throws OperationFailedException, InterruptedException {
        var users = new ArrayList<StoredPackage>();
        Set<Digest> manifests = new LinkedHashSet<>();
        blob.versions().stream().map(PublishedVersion::manifest).forEach(manifests::add);
        for (Digest manifest : manifests) {
            try {
                StoredPackage stored = reader.read(manifest);
                reader.index(stored).close();
                users.add(stored);
            } catch (IOException e) {
                throw reader.localFailure(e);
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof StoreDamaged)) {
                    throw e;
                }
            }
        }
        return users;
    }

    private PackDraft draft(DamagedBlob blob, StoredPackage user)
            throws IOException, OperationFailedException, InterruptedException {
        var codec = new ChunkCodec(place.seal(user.manifest().key()));
        try (InputStream left = left(blob)) {
            return new PackDraft(blob, left, codec, drafts);
        } catch (IOException | OperationFailedException | InterruptedException e) {
            codec.close();
            throw e;
        }
    }

    private InputStream left(DamagedBlob blob) throws OperationFailedException, InterruptedException {
        try {
            return place.get(blob.digest(), 0, blob.bytes());
        } catch (OperationFailedException e) {
            if (e.failure() instanceof StoreDamaged) {
                return InputStream.nullInputStream();
            }
            throw e;
        }
    }

    private void look(PackDraft draft, List<StoredPackage> users, ChunkGaps gaps)
            throws IOException, OperationFailedException, InterruptedException {
        for (StoredPackage user : users) {
            List<Digest> packs =
                    user.manifest().packs().stream().map(BlobReference::digest).toList();
            try (IndexReader index = reader.index(user)) {
                gaps.add(draft.gaps(index.chunks(), packs.indexOf(draft.blob().digest())));
            }
        }
    }
}
