/// Generated rows.
@NullMarked
package dev.seedbed.input.generate;

import org.jspecify.annotations.NullMarked;
