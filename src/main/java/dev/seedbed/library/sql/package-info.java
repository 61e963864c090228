/// SQL text of dumps, read as a stream: strings, statements, and the facts in them.
@NullMarked
package dev.seedbed.library.sql;

import org.jspecify.annotations.NullMarked;
