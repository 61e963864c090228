/// Snapshots of an engine as packages: read to be published, and made of what is received.
@NullMarked
package dev.seedbed.store.snapshot;

import org.jspecify.annotations.NullMarked;
