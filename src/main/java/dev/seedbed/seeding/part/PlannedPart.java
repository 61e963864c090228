package dev.seedbed.seeding.part;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.progress.PlanNote;
import java.util.List;

/// The part of the seed that is restored.
///
/// @param notes what is left out; the snapshot keeps them
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlannedPart(SeedPart part, List<PlanNote> notes) {
    /// All of it.
    public static final PlannedPart WHOLE = new PlannedPart(SeedPart.WHOLE, List.of());

    public PlannedPart {
        notes = List.copyOf(notes);
    }
}
