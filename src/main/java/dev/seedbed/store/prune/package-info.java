/// Old versions are thinned, and what no version needs any more is removed.
@NullMarked
package dev.seedbed.store.prune;

import org.jspecify.annotations.NullMarked;
