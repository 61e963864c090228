/// What is in the selected seed, read in the background.
@NullMarked
package dev.seedbed.ui.library.reading;

import org.jspecify.annotations.NullMarked;
