package dev.seedbed.bake;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.engine.image.ImageCommitBuilder;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes ordinary images that start with the data of a snapshot, on the server's own entrypoint: the data lies outside
/// of what the image declares as a volume. Safe for use by any thread.
public final class ImageBaking {
    private static final Pattern REFERENCE =
            Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._:-]*(/[a-z0-9._-]+)+[:@][\\w.:-]+");

    private final ContainerEngine engine;
    private final Snapshots snapshots;
    private final BakedImages images;

    public ImageBaking(ContainerEngine engine, Snapshots snapshots) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.images = new BakedImages(engine);
    }

    /// Blocks for seconds, longer with the size of the data; an interruption cancels it. Nothing is left after a
    /// failure,
    /// but for the image where only its push failed.
    ///
    /// Where an image is here that was made of the snapshot below this one, the new image is made on top of it: the
    /// two share all files that are the same.
    public BakedImage run(Snapshot snapshot, BakeRequest request, BakeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        Optional<Failure.InvalidInput> problem = ImageReferences.problem(request.reference());
        if (problem.isPresent()) {
            throw new OperationFailedException(problem.get());
        }
        steps.reached(BakeStep.SETTLE, -1, -1);
        BakedImage made;
        try (WorkClone server = snapshots.work(snapshot, request.password())) {
            Credentials login = server.credentials();
            String volume = server.stopped();
            made = baked(snapshot, request, login, volume, steps);
        }
        if (request.push()) {
            push(request.reference(), steps);
        }
        return made;
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
        return found.isPresent()
                ? Optional.of(new BakedSnapshot(engine, snapshots).of(found.get(), steps))
                : Optional.empty();
    }

    /// Whether it names a repository and a version, as no file, database or snapshot is called by chance.
    private boolean isElsewhere(String reference) throws OperationFailedException, InterruptedException {
        return REFERENCE.matcher(reference).matches()
                && Lookup.find(() -> engine.image(reference)).isEmpty();
    }

    private BakedImage baked(
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
            String id = commit(snapshot, request, login, server, container);
            ImageDetails image = engine.image(id);
            return BakedImage.of(request.reference(), image).orElseThrow().with(files, bytes);
        }
    }

    private static long frozenSeconds(ImageDetails image) {
        return LabelValue.time(image.labels().getOrDefault(BakedImage.FROZEN, ""), Instant.EPOCH)
                .getEpochSecond();
    }

    private String commit(
            Snapshot snapshot, BakeRequest request, Credentials login, ImageDetails server, BakeContainer container)
            throws OperationFailedException, InterruptedException {
        ContainerDetails record = engine.container(snapshot.recordId());
        ServerImage kind = ServerImage.of(snapshot.kind());
        var image = ImageCommitBuilder.builder()
                .reference(request.reference())
                .comment("data of " + snapshot.name())
                .entrypoint(server.entrypoint())
                .command(command(kind, server, record))
                .environment(environment(kind, server, record))
                .labels(labels(snapshot, login, server, container))
                .user(server.user().isEmpty() ? "root" : server.user())
                .build();
        return Uninterruptible.run(() -> engine.commit(container.id(), image), engine::removeImage);
    }

    private static List<String> command(ServerImage kind, ImageDetails server, ContainerDetails record) {
        List<String> before = record.command().isEmpty() ? server.command() : record.command();
        List<String> moved = kind.moveByArguments(BakedImage.DATA);
        return Stream.concat(before.stream(), moved.stream().filter(word -> !before.contains(word)))
                .toList();
    }

    /// What the record has beside its image, but no password: the data has its accounts.
    private static Map<String, String> environment(ServerImage kind, ImageDetails server, ContainerDetails record) {
        var all = new LinkedHashMap<String, String>();
        record.environment().forEach((name, value) -> {
            if (!value.equals(server.environment().get(name))) {
                all.put(name, value);
            }
        });
        Servers.all(ServerEnvironment.class).stream()
                .flatMap(ServerEnvironment::passwords)
                .forEach(name -> all.keySet().removeAll(List.of(name, name + "_FILE")));
        all.putAll(kind.moveByEnvironment(BakedImage.DATA));
        return all;
    }

    private static Map<String, String> labels(
            Snapshot snapshot, Credentials login, ImageDetails server, BakeContainer container) {
        var labels = new LinkedHashMap<String, String>();
        // Those of the container that waited: a database from this image is none of them.
        container.labels().keySet().forEach(name -> labels.put(name, ""));
        labels.put(BakedImage.PREFIX, BakedImage.FORMAT);
        labels.put(BakedImage.KIND, snapshot.kind().id());
        labels.put(BakedImage.VERSION, snapshot.version());
        labels.put(BakedImage.NAME, snapshot.name());
        labels.put(BakedImage.SNAPSHOT, snapshot.id());
        labels.put(BakedImage.FROZEN, snapshot.createdAt().toString());
        labels.put(BakedImage.SERVER, server.id());
        labels.put(BakedImage.SERVER_NAME, snapshot.image());
        labels.put(BakedImage.OWNER, snapshot.owner().text());
        labels.put(BakedImage.MOUNT, snapshot.dataMount());
        labels.put(BakedImage.USER, login.user());
        labels.put(BakedImage.PASSWORD, login.password());
        labels.put(BakedImage.DATABASE, login.database());
        return labels;
    }
}
