/// Personal data replaced by data that looks like it.
@NullMarked
package dev.seedbed.input.mask;

import org.jspecify.annotations.NullMarked;
