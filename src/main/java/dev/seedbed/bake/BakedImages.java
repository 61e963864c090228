package dev.seedbed.bake;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The images with data on an engine. Blocks for some calls; remembers nothing.
public final class BakedImages {
    private final ContainerEngine engine;

    public BakedImages(ContainerEngine engine) {
        this.engine = engine;
    }

    /// All that have a name, the newest first.
    public List<BakedImage> list() throws OperationFailedException, InterruptedException {
        List<BakedImage> found = new ArrayList<>();
        for (ImageSummary image : baked()) {
            Optional<ImageDetails> details = Lookup.find(() -> engine.image(image.id()));
            if (details.isPresent()) {
                for (String tag : image.tags()) {
                    BakedImage.of(tag, details.get()).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /// One by its name; empty where it is not on the engine, or has no data.
    public Optional<BakedImage> find(String reference) throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> engine.image(reference)).flatMap(image -> BakedImage.of(reference, image));
    }

    private List<ImageSummary> baked() throws OperationFailedException, InterruptedException {
        return engine.images().stream()
                .filter(image -> image.labels().containsKey(BakedImage.PREFIX))
                .sorted((one, other) -> other.createdAt().compareTo(one.createdAt()))
                .toList();
    }

    /// The image with a data directory that was made of the nearest snapshot below this one, or of this one itself, on
    /// the same server.
    Optional<ImageDetails> below(Snapshot snapshot, List<Snapshot> all)
            throws OperationFailedException, InterruptedException {
        Map<String, Snapshot> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.id(), one));
        Set<String> seen = new HashSet<>();
        List<ImageSummary> images = baked();
        Snapshot at = snapshot;
        while (at != null && seen.add(at.id())) {
            for (ImageSummary image : images) {
                if (isOf(image, at.id(), snapshot.imageId())) {
                    return Lookup.find(() -> engine.image(image.id()));
                }
            }
            at = byId.get(at.parent());
        }
        return Optional.empty();
    }

    private static boolean isOf(ImageSummary image, String snapshot, String server) {
        return image.labels().getOrDefault(BakedImage.PREFIX, "").equals(BakedImage.FORMAT)
                && image.labels().getOrDefault(BakedImage.SNAPSHOT, "").equals(snapshot)
                && image.labels().getOrDefault(BakedImage.SERVER, "").equals(server);
    }
}
