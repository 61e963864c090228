/// Compares two databases: their schemas and, row by row, their data.
@NullMarked
package dev.seedbed.query.compare;

import org.jspecify.annotations.NullMarked;
