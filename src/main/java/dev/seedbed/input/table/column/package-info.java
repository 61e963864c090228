/// What the user says about the columns of files of rows, instead of what is guessed.
@NullMarked
package dev.seedbed.input.table.column;

import org.jspecify.annotations.NullMarked;
