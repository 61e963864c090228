/// Files with a row a line: CSV, TSV, JSON lines.
@NullMarked
package dev.seedbed.input.table;

import org.jspecify.annotations.NullMarked;
