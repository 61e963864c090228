/// Conditions of tables, as far as choosing values can meet them.
@NullMarked
package dev.seedbed.input.generate.check;

import org.jspecify.annotations.NullMarked;
