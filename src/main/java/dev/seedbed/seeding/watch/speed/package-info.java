/// How fast an engine is, what a run tells of it, and the time left as it is shown.
@NullMarked
package dev.seedbed.seeding.watch.speed;

import org.jspecify.annotations.NullMarked;
