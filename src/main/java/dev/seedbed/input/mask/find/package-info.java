/// Columns that look personal, by their names and samples of their values.
@NullMarked
package dev.seedbed.input.mask.find;

import org.jspecify.annotations.NullMarked;
