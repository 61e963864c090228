/// SQL as people type it: tokens, statements, and whether they only read.
@NullMarked
package dev.seedbed.query.sql;

import org.jspecify.annotations.NullMarked;
