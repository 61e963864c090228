/// Composition: the entry point and the one place that calls constructors.
@NullMarked
package dev.seedbed;

import org.jspecify.annotations.NullMarked;
