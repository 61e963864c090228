/// Whether all that a store has is as it was published, and how damage is mended.
@NullMarked
package dev.seedbed.store.check;

import org.jspecify.annotations.NullMarked;
