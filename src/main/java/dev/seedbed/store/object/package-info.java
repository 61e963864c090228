/// A store over anything that keeps objects under keys: the packages are OCI image layouts in it.
@NullMarked
package dev.seedbed.store.object;

import org.jspecify.annotations.NullMarked;
