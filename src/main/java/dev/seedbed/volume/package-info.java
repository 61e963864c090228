/// Volumes of an engine: list, who uses them, which are orphans.
@NullMarked
package dev.seedbed.volume;

import org.jspecify.annotations.NullMarked;
