/// What screens share with the window: navigation, notices, overlays, themes, loading of views.
@NullMarked
package dev.seedbed.ui.window;

import org.jspecify.annotations.NullMarked;
