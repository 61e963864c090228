/// The ways to start a database: from seed files, from a snapshot, and again after an interruption.
@NullMarked
package dev.seedbed.seeding;

import org.jspecify.annotations.NullMarked;
