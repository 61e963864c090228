/// Words for people: message bundles, failures in words, sizes and durations.
@NullMarked
package dev.seedbed.text;

import org.jspecify.annotations.NullMarked;
