/// Containers that look into a volume or a directory of the engine's computer, and what else is using it.
@NullMarked
package dev.seedbed.volume.helper;

import org.jspecify.annotations.NullMarked;
