/// Volumes made, copied, renamed and removed.
@NullMarked
package dev.seedbed.volume.change;

import org.jspecify.annotations.NullMarked;
