/// What is recorded about snapshots: written, listed, measured, removed.
@NullMarked
package dev.seedbed.snapshot.record;

import org.jspecify.annotations.NullMarked;
