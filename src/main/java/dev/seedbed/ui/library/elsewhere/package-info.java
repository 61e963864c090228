/// Ways from the library to data that it does not list yet, and back to where a dump came from.
@NullMarked
package dev.seedbed.ui.library.elsewhere;

import org.jspecify.annotations.NullMarked;
