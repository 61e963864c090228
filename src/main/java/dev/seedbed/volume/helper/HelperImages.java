package dev.seedbed.volume.helper;

import dev.seedbed.database.ImageContract;
import dev.seedbed.database.image.ImageNames;
import dev.seedbed.database.image.ImageRank;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which local image may have the programs that are needed; what was found out by trying is kept, since an id
/// always means the same content.
final class HelperImages {
    /// Pulled where nothing local serves.
    static final String FALLBACK = "debian:stable-slim";

    private static final int MOST_LOOKED_AT = 60;
    private static final long LARGEST_BYTES = 2L << 30;

    private final ContainerEngine engine;
    private final Map<String, Boolean> verdicts = new ConcurrentHashMap<>();
    private volatile @Nullable ImageDetails chosen;

    HelperImages(ContainerEngine engine) {
        this.engine = engine;
    }

    /// The image to try next.
    ///
    /// @throws OperationFailedException with `HelperImageMissing`
    ImageDetails next() throws OperationFailedException, InterruptedException {
        ImageDetails known = chosen;
        if (known != null) {
            return known;
        }
        for (ImageDetails candidate : candidates()) {
            if (verdicts.getOrDefault(candidate.id(), true)) {
                return candidate;
            }
        }
        return pulled();
    }

    /// Images of databases first, since those are what is there, the best known before others; then whatever is small.
    /// Those without a name come last: what a newer pull or a broken build left behind.
    private List<ImageDetails> candidates() throws OperationFailedException, InterruptedException {
        List<ImageSummary> small = engine.images().stream()
                .filter(image -> image.sizeBytes() <= LARGEST_BYTES)
                .sorted(Comparator.<ImageSummary, Boolean>comparing(
                                image -> image.tags().isEmpty())
                        .thenComparingLong(ImageSummary::sizeBytes))
                .limit(MOST_LOOKED_AT)
                .toList();
        var found = new ArrayList<Candidate>();
        for (ImageSummary image : small) {
            Lookup.find(() -> engine.image(image.id())).ifPresent(details -> {
                boolean database = ImageContract.of(details).isPresent();
                found.add(new Candidate(details, ImageNames.standing(image.tags()), database));
            });
        }
        // The sort keeps the order of sizes among equals.
        found.sort(Comparator.<Candidate, Boolean>comparing(image -> image.standing() == ImageRank.UNTAGGED)
                .thenComparing(image -> !image.database())
                .thenComparing(Candidate::standing));
        return found.stream().map(Candidate::image).toList();
    }

    private record Candidate(ImageDetails image, ImageRank standing, boolean database) {}

    private ImageDetails pulled() throws OperationFailedException, InterruptedException {
        try {
            engine.pull(FALLBACK, _ -> {});
            ImageDetails image = engine.image(FALLBACK);
            if (verdicts.getOrDefault(image.id(), true)) {
                return image;
            }
        } catch (OperationFailedException e) {
            if (e.failure() instanceof ImageFailure.ImageUnavailable unavailable) {
                throw new OperationFailedException(
                        new ImageFailure.HelperImageMissing(FALLBACK, unavailable.reason()), e);
            }
            throw e;
        }
        throw new OperationFailedException(new ImageFailure.HelperImageMissing(FALLBACK, ""));
    }

    boolean isKnown(String id) {
        return verdicts.getOrDefault(id, false);
    }

    void accept(ImageDetails image) {
        verdicts.put(image.id(), true);
        chosen = image;
    }

    /// Also for one that is gone from the engine.
    void reject(String id) {
        verdicts.put(id, false);
        ImageDetails known = chosen;
        if (known != null && known.id().equals(id)) {
            chosen = null;
        }
    }
}
