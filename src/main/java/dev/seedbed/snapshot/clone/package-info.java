/// Databases started from a snapshot or from existing data.
@NullMarked
package dev.seedbed.snapshot.clone;

import org.jspecify.annotations.NullMarked;
