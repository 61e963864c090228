/// Questions about snapshots, and how the window speaks about them.
@NullMarked
package dev.seedbed.ui.snapshots.dialog;

import org.jspecify.annotations.NullMarked;
