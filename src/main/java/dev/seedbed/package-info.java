/// The entry points, and the wiring of the window.
@NullMarked
package dev.seedbed;

import org.jspecify.annotations.NullMarked;
