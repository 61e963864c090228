/// Snapshots, thin clones, rollback: the one way in to all of it, and the recovery of what was interrupted.
@NullMarked
package dev.seedbed.snapshot;

import org.jspecify.annotations.NullMarked;
