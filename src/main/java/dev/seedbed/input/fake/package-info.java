/// Values that look real: names, addresses, numbers. The same for the same seed, everywhere.
@NullMarked
package dev.seedbed.input.fake;

import org.jspecify.annotations.NullMarked;
