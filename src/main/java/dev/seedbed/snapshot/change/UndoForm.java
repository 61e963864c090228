package dev.seedbed.snapshot.change;

/// What a container holds after its adoption was undone.
public enum UndoForm {
    /// Its original volume, as it was when it was adopted; what was written since is kept as a snapshot, a full copy.
    AS_ADOPTED_KEEPING,
    /// Its original volume, as it was when it was adopted; what was written since is lost.
    AS_ADOPTED,
    /// What it holds now, as a full copy on a plain new volume. The original volume stays as it is, for the snapshots.
    PRESENT;

    /// Whether all data is copied, which takes its time and its space.
    public boolean copies() {
        return this != AS_ADOPTED;
    }
}
