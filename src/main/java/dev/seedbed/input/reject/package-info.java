/// Rows of files that did not fit and were set aside.
@NullMarked
package dev.seedbed.input.reject;

import org.jspecify.annotations.NullMarked;
