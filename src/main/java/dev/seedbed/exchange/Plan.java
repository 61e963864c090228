package dev.seedbed.exchange;

import java.util.List;

/// A change in progress, as the label of its journal says it: enough to complete it or to roll it back.
public sealed interface Plan permits DatabasePlan, VolumePlan {
    /// Part of the names of what is made for it.
    String id();

    /// Of the database or the volume, for people.
    String name();

    /// The containers that are stopped for it, or that others take the place of.
    List<Replaced> containers();
}
