/// Stores that are known here, and packages on their way into them and out of them.
@NullMarked
package dev.seedbed.store;

import org.jspecify.annotations.NullMarked;
