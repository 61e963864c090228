/// Background work and how it ends: runner, outcome, expected failures.
@NullMarked
package dev.seedbed.task;

import org.jspecify.annotations.NullMarked;
