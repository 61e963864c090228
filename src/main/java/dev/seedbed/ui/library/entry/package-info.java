/// What the library lists, where it comes from, and which of it is shown.
@NullMarked
package dev.seedbed.ui.library.entry;

import org.jspecify.annotations.NullMarked;
