/// Generated rows: for each column a [Domain] of values and a [Choice] among them by the number of the row, so that any
/// row can be made without those before it, by any thread.
@NullMarked
package dev.seedbed.input.generate;

import org.jspecify.annotations.NullMarked;
