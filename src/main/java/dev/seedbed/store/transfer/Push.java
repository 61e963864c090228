package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.Pack;
import dev.seedbed.store.chunk.PackWriter;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.DescriptionFormat;
import dev.seedbed.store.format.IndexWriter;
import dev.seedbed.store.format.IndexedEntry;
import dev.seedbed.store.format.PackageManifest;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.seal.Seal;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.VersionTaken;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Publishes a version of a package.
public final class Push {
    /// Whatever lies longer among what is being sent is of a program that was killed.
    private static final Duration LEFT = Duration.ofDays(2);

    private static final int PACK_BYTES = 16 << 20;

    private final Place place;
    private final StoreReader reader;
    private final Path sending;
    private final InstantSource clock;
    private final int packBytes;

    /// @param cacheFolder of ours, for what is known of stores and what is being sent; made where missing
    public Push(Place place, Path cacheFolder) {
        this(place, cacheFolder, InstantSource.system(), PACK_BYTES);
    }

    Push(Place place, Path cacheFolder, InstantSource clock, int packBytes) {
        this.place = place;
        this.reader = new StoreReader(place, cacheFolder);
        this.sending = cacheFolder.resolve("sending");
        this.clock = clock;
        this.packBytes = packBytes;
    }

    /// Blocks. Nobody sees anything of it before it is whole, however it ends. A repetition after a failure,
    /// a kill or an interrupt sends only what is not in the store yet.
    ///
    /// @throws OperationFailedException with `VersionTaken` where the wanted tag is in use, `StoreBusy`
    ///     while somebody removes old versions, or a failure of the place or of the content
    public PushReport run(PackageContent content, PushRequest request, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        var meter = new TransferMeter(progress);
        meter.phase(TransferState.Phase.COMPARE);
        StaleFiles.tidy(sending, LEFT);
        try (LivingHold hold = LivingHold.publish(place, request.who(), clock)) {
            List<PublishedVersion> before = place.versions();
            refuseTaken(request, before);
            KnownChunks known = KnownChunks.of(place, reader, related(request));
            meter.total(content.expectedBytes());
            meter.phase(TransferState.Phase.TRANSFER);
            return send(content, request, known, new Publication(place, reader, hold, before, meter));
        }
    }

    private void refuseTaken(PushRequest request, List<PublishedVersion> before) throws OperationFailedException {
        Optional<Tag> tag = request.wantedTag();
        if (tag.isPresent() && before.stream().anyMatch(each -> each.tag().equals(tag.get()))) {
            throw new OperationFailedException(
                    new VersionTaken(place.address(), tag.get().text()));
        }
    }

    /// The versions that are likely to have the same chunks.
    private Set<Digest> related(PushRequest request) throws OperationFailedException, InterruptedException {
        Set<Digest> related = new LinkedHashSet<>();
        place.latest().ifPresent(related::add);
        request.parent().ifPresent(related::add);
        return related;
    }

    private PushReport send(PackageContent content, PushRequest request, KnownChunks known, Publication publication)
            throws OperationFailedException, InterruptedException {
        TransferMeter meter = publication.meter();
        PackageManifest manifest;
        Seal seal = place.seal();
        PackageDescription description;
        try (var uploads = new PackUploads(place, publication.hold(), meter);
                var intake = new ChunkIntake(known, uploads, meter, sending, packBytes, seal)) {
            var collector = new EntryCollector(intake, meter);
            content.read(collector);
            intake.finish();
            List<IndexedEntry> entries = collector.entries();
            description = described(content.description(), request, entries);
            byte[] config = seal.seal(DescriptionFormat.write(description), StoreReader.DESCRIPTION);
            long[] unpacked = new long[1];
            Pack configBlob = blob(out -> out.write(config));
            uploads.send(configBlob);
            Pack index = blob(out -> unpacked[0] = IndexWriter.write(seal.sealing(out), intake.table(), entries));
            uploads.send(index);
            uploads.awaitAll();
            manifest = new PackageManifest(reference(configBlob), reference(index), unpacked[0], intake.packs());
            manifest = seal.id().isEmpty() ? manifest : manifest.sealed(seal);
        } catch (IOException e) {
            throw StoreReader.local(sending, e);
        }
        meter.phase(TransferState.Phase.FINISH);
        PublishedVersion version = publication.publish(manifest, request.wantedTag());
        boolean isLatest = publication.moveLatest(version);
        meter.phase(TransferState.Phase.FINISH);
        return new PushReport(version, description, meter.transferred(), meter.saved(), isLatest);
    }

    private Pack blob(AtomicFile.Content content) throws IOException {
        var writer = new PackWriter(sending);
        try {
            content.writeTo(writer);
            return writer.finish();
        } catch (IOException e) {
            writer.discard();
            throw e;
        }
    }

    private static BlobReference reference(Pack blob) {
        return new BlobReference(blob.digest(), blob.bytes());
    }

    private PackageDescription described(
            PackageDescription description, PushRequest request, List<IndexedEntry> entries) {
        List<IndexedEntry> files = entries.stream()
                .filter(each -> each.entry().type() == ContentEntry.Type.FILE)
                .toList();
        return PackageDescriptionBuilder.builder(description)
                .who(request.who())
                .when(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .note(request.note().isEmpty() ? description.note() : request.note())
                .parent(request.parent().map(Digest::toString).orElse(PackageDescription.NONE))
                .bytes(files.stream().mapToLong(each -> each.entry().bytes()).sum())
                .files(files.size())
                .build();
    }
}
