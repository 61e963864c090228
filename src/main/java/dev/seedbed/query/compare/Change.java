package dev.seedbed.query.compare;

/// What happened on the way from the left side to the right one.
public enum Change {
    /// Only on the right.
    ADDED,
    /// Only on the left.
    REMOVED,
    /// On both, but not the same.
    CHANGED
}
