/// Snapshots, thin clones, reset: layers of data directories on a plain engine.
@NullMarked
package dev.seedbed.snapshot;

import org.jspecify.annotations.NullMarked;
