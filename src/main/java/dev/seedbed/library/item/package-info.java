/// What a dump consists of: tables, their rows, and what hangs on them.
@NullMarked
package dev.seedbed.library.item;

import org.jspecify.annotations.NullMarked;
