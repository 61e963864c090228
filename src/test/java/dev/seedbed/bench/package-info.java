/// Benchmarks, run by `packaging/bench`: each compares the program with doing the same by hand.
@NullMarked
package dev.seedbed.bench;

import org.jspecify.annotations.NullMarked;
