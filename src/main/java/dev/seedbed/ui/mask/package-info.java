/// Masks: their rules, the columns that look personal, and what a mask did.
@NullMarked
package dev.seedbed.ui.mask;

import org.jspecify.annotations.NullMarked;
