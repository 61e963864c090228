/// Starts on data that is there already.
@NullMarked
package dev.seedbed.seeding.existing;

import org.jspecify.annotations.NullMarked;
