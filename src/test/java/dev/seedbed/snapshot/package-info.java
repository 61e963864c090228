@NullMarked
package dev.seedbed.snapshot;

import org.jspecify.annotations.NullMarked;
