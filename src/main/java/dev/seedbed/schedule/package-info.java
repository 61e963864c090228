/// Snapshots that are made at set times, proved, published and thinned.
@NullMarked
package dev.seedbed.schedule;

import org.jspecify.annotations.NullMarked;
