package dev.seedbed.database.image;

import dev.seedbed.database.ImageContract;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The database images of an engine. Each is asked for once: an id always means the same image. Safe for use by any
/// thread.
public final class LocalImages {
    private static final Comparator<LocalImage> BEST_FIRST =
            Comparator.comparing(LocalImage::standing).thenComparing(LocalImage::reference);

    private final ContainerEngine engine;
    private final Map<String, ImageDetails> known = new ConcurrentHashMap<>();

    public LocalImages(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Those with the best known names first, those without a name last. Blocks.
    public List<LocalImage> list() throws OperationFailedException, InterruptedException {
        var found = new ArrayList<LocalImage>();
        for (ImageSummary image : engine.images()) {
            Optional<ImageDetails> details = details(image.id());
            if (details.isPresent()) {
                ImageDetails itself = details.get();
                String name = ImageNames.best(image.tags());
                ImageContract.of(itself)
                        .ifPresent(contract -> found.add(new LocalImage(
                                name.isEmpty() ? image.id() : name,
                                image.tags(),
                                ImageNames.standing(image.tags()),
                                contract,
                                itself)));
            }
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found);
    }

    /// Empty where it went meanwhile.
    private Optional<ImageDetails> details(String id) throws OperationFailedException, InterruptedException {
        ImageDetails before = known.get(id);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<ImageDetails> asked = Lookup.find(() -> engine.image(id));
        asked.ifPresent(image -> known.put(id, image));
        return asked;
    }
}
