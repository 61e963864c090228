/// Content cut into chunks, chunks compressed, and many of them in one pack.
@NullMarked
package dev.seedbed.store.chunk;

import org.jspecify.annotations.NullMarked;
