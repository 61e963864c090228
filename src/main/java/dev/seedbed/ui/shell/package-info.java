/// The window: navigation, status bar, screens.
@NullMarked
package dev.seedbed.ui.shell;

import org.jspecify.annotations.NullMarked;
