/// The screen that shows how two databases differ.
@NullMarked
package dev.seedbed.ui.compare;

import org.jspecify.annotations.NullMarked;
