/// Layers of data: joined where the engine can, copied where it cannot.
@NullMarked
package dev.seedbed.snapshot.layer;

import org.jspecify.annotations.NullMarked;
