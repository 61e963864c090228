/// What is reported about a start while it runs and afterwards.
@NullMarked
package dev.seedbed.seeding.progress;

import org.jspecify.annotations.NullMarked;
