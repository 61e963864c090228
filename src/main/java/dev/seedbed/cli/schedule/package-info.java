/// Commands about schedules.
@NullMarked
package dev.seedbed.cli.schedule;

import org.jspecify.annotations.NullMarked;
