/// What names, types and checks of columns say about their values.
@NullMarked
package dev.seedbed.input.generate.guess;

import org.jspecify.annotations.NullMarked;
