/// Long tasks in the background: how far they are, how they ended, from every screen.
@NullMarked
package dev.seedbed.ui.tasks;

import org.jspecify.annotations.NullMarked;
