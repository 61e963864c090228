/// Watching one seed job: its log, its probes and the estimate, put together.
@NullMarked
package dev.seedbed.seeding.watch;

import org.jspecify.annotations.NullMarked;
