/// All snapshots that are kept on the engine: the screen that lists them, and one of them in full wherever it is shown.
@NullMarked
package dev.seedbed.ui.snapshots.all;

import org.jspecify.annotations.NullMarked;
