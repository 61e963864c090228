/// The screen of schedules, those of one database, and the dialog for a new one.
@NullMarked
package dev.seedbed.ui.schedules;

import org.jspecify.annotations.NullMarked;
