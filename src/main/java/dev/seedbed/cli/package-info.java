/// The command line: the same services without a window.
@NullMarked
package dev.seedbed.cli;

import org.jspecify.annotations.NullMarked;
