/// What a dump contains, in order: tables, rows, kinds of work, and a hash of its content.
@NullMarked
package dev.seedbed.library.index;

import org.jspecify.annotations.NullMarked;
