/// Parts of a dump: which tables, and which of them with their rows.
@NullMarked
package dev.seedbed.library.part;

import org.jspecify.annotations.NullMarked;
