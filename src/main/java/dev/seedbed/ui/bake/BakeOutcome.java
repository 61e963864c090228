package dev.seedbed.ui.bake;

import dev.seedbed.bake.BakedImage;
import java.util.List;

/// What came of an image that was to be made.
sealed interface BakeOutcome {

    record Made(BakedImage image) implements BakeOutcome {}

    /// Nothing was made: somebody has to decide about what was found first.
    record Held(List<String> findings) implements BakeOutcome {}
}
