/// Values that columns can have, and choices among them.
@NullMarked
package dev.seedbed.input.generate.value;

import org.jspecify.annotations.NullMarked;
