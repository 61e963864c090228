/// What is done and how long the rest takes: the work in order, the place in it, the pace.
@NullMarked
package dev.seedbed.seeding.watch.estimate;

import org.jspecify.annotations.NullMarked;
