/// A job's log: followed, read by each server's grammar, and what of its errors explains most.
@NullMarked
package dev.seedbed.seeding.watch.log;

import org.jspecify.annotations.NullMarked;
