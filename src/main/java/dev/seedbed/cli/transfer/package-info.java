/// Packages on their way, as the command line shows them.
@NullMarked
package dev.seedbed.cli.transfer;

import org.jspecify.annotations.NullMarked;
