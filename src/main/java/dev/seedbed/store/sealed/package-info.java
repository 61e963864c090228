/// Stores whose contents are encrypted, over any place.
@NullMarked
package dev.seedbed.store.sealed;

import org.jspecify.annotations.NullMarked;
