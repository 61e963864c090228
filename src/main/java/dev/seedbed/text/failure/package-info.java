/// Failures in words: what happened, why, and what to do next.
@NullMarked
package dev.seedbed.text.failure;

import org.jspecify.annotations.NullMarked;
