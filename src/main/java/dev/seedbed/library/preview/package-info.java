/// Rows of a dump without a server, and the part of a truncated one that is whole.
@NullMarked
package dev.seedbed.library.preview;

import org.jspecify.annotations.NullMarked;
