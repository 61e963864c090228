/// What of the library starts without being made first.
@NullMarked
package dev.seedbed.ui.library.ready;

import org.jspecify.annotations.NullMarked;
