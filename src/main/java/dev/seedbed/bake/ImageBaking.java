package dev.seedbed.bake;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Makes ordinary images that start with the data of a snapshot, on the server's own entrypoint: a data directory
/// outside of what the image declares as a volume, or a dump that is restored at the first start. Safe for use by any
/// thread.
public final class ImageBaking {
    private static final Pattern REFERENCE =
            Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._:-]*(/[a-z0-9._-]+)+[:@][\\w.:-]+");

    private final ContainerEngine engine;
    private final Snapshots snapshots;
    private final DumpBaking dumps;
    private final BakedImages images;

    public ImageBaking(ContainerEngine engine, Snapshots snapshots, DumpBaking dumps) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.dumps = dumps;
        this.images = new BakedImages(engine);
    }

    /// Blocks for seconds, longer with the size of the data; an interruption cancels it. Nothing is left after a
    /// failure, but for the image where only its push failed.
    ///
    /// Where an image is here that was made of the snapshot below this one, the new image is made on top of it: the
    /// two share all files that are the same. One with a dump is made on the server's image alone.
    ///
    /// @throws OperationFailedException with `InvalidInput`; `PlatformImageMissing` where nothing is here that
    ///     a dump could be put on; `WrongState` where the server has no tool for dumps
    public BakedImage run(Snapshot snapshot, BakeRequest request, BakeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        Optional<Failure.InvalidInput> problem = ImageReferences.problem(request.reference());
        if (problem.isPresent()) {
            throw new OperationFailedException(problem.get());
        }
        Optional<BaseImages.Base> base = hasDump(snapshot, request)
                ? Optional.of(new BaseImages(engine).find(snapshot, request))
                : Optional.empty();
        steps.reached(BakeStep.SETTLE, -1, -1);
        BakedImage made;
        try (WorkClone server = snapshots.work(snapshot, request.password())) {
            if (base.isPresent()) {
                made = dumps.run(snapshot, request, base.get(), server, steps);
            } else {
                Credentials login = server.credentials();
                made = withData(snapshot, request, login, server.stopped(), steps);
            }
        }
        if (request.push()) {
            push(request.reference(), steps);
        }
        return made;
    }

    /// Data directories are of one processor.
    private boolean hasDump(Snapshot snapshot, BakeRequest request)
            throws OperationFailedException, InterruptedException {
        if (request.dump() || !request.base().isEmpty()) {
            return true;
        }
        return !request.platform().isEmpty()
                && !ImagePlatform.parse(request.platform()).equals(ImagePlatform.of(engine.image(snapshot.imageId())));
    }

    /// Pushes an image that is here.
    public void push(String reference, BakeStep.Listener steps) throws OperationFailedException, InterruptedException {
        steps.reached(BakeStep.PUSH, -1, -1);
        engine.push(reference, progress -> steps.reached(BakeStep.PUSH, progress.doneBytes(), progress.totalBytes()));
    }

    /// The images with data that are here. Blocks for some calls.
    public BakedImages images() {
        return images;
    }

    /// A snapshot of what an image has, which is pulled where it is not here. Blocks while the data is copied out
    /// of it, the first time.
    ///
    /// @param reference with a tag or digest
    /// @return empty where the image has no data of this sort, or is not here and cannot be pulled
    public Optional<Snapshot> snapshotOf(String reference, Consumer<PullProgress> pull, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        Optional<BakedImage> found = images.find(reference);
        if (found.isEmpty() && isElsewhere(reference)) {
            engine.pull(reference, pull);
            found = images.find(reference);
        }
        if (found.filter(BakedImage::dump).isPresent()) {
            throw new OperationFailedException(new Failure.WrongState("image", reference, "image-of-dump"));
        }
        return found.isPresent()
                ? Optional.of(new BakedSnapshot(engine, snapshots).of(found.get(), steps))
                : Optional.empty();
    }

    /// Whether it names a repository and a version, as no file, database or snapshot is called by chance.
    private boolean isElsewhere(String reference) throws OperationFailedException, InterruptedException {
        return REFERENCE.matcher(reference).matches()
                && Lookup.find(() -> engine.image(reference)).isEmpty();
    }

    private BakedImage withData(
            Snapshot snapshot, BakeRequest request, Credentials login, String volume, BakeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        ImageDetails server = engine.image(snapshot.imageId());
        Optional<ImageDetails> earlier =
                images.below(snapshot, snapshots.catalogue().list());
        try (var container = BakeContainer.start(engine, earlier.orElse(server), volume)) {
            FileList data = container.data();
            steps.reached(BakeStep.COPY, 0, data.bytes());
            long files = data.entries().size();
            long bytes = data.bytes();
            if (earlier.isPresent()) {
                FileList.Difference difference = data.from(container.baked(), frozenSeconds(earlier.get()));
                container.copy(difference);
                files = difference.copied().size();
                bytes = difference.bytes();
            } else {
                container.copyAll();
            }
            container.add(ServerImage.of(snapshot.kind()).moveByFiles(BakedImage.DATA));
            steps.reached(BakeStep.COMMIT, -1, -1);
            return new BakeCommit(engine, snapshot, request, server, login)
                    .data(container.id(), container.labels().keySet())
                    .with(files, bytes);
        }
    }

    private static long frozenSeconds(ImageDetails image) {
        return LabelValue.time(image.labels().getOrDefault(BakedImage.FROZEN, ""), Instant.EPOCH)
                .getEpochSecond();
    }
}
