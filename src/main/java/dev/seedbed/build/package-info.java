/// A Seedfile and what is built of it: steps, each of which ends in a snapshot that is found again.
@NullMarked
package dev.seedbed.build;

import org.jspecify.annotations.NullMarked;
