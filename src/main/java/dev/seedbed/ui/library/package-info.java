/// The screen of seeds to pick from.
@NullMarked
package dev.seedbed.ui.library;

import org.jspecify.annotations.NullMarked;
