/// Small reusable controls and the loading of views.
@NullMarked
package dev.seedbed.ui.fx;

import org.jspecify.annotations.NullMarked;
