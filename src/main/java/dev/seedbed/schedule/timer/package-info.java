/// Timers of the system that start the command line at set times.
@NullMarked
package dev.seedbed.schedule.timer;

import org.jspecify.annotations.NullMarked;
