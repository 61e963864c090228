/// Commands about snapshots: take, list, clone, roll back, remove, adopt.
@NullMarked
package dev.seedbed.cli.snapshot;

import org.jspecify.annotations.NullMarked;
