/// The dialog that dumps a server that runs somewhere into the library.
@NullMarked
package dev.seedbed.ui.capture;

import org.jspecify.annotations.NullMarked;
