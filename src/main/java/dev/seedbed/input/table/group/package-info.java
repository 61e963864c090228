/// Files of rows in the library.
@NullMarked
package dev.seedbed.input.table.group;

import org.jspecify.annotations.NullMarked;
