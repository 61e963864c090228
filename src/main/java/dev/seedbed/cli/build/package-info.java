/// The command that builds Seedfiles.
@NullMarked
package dev.seedbed.cli.build;

import org.jspecify.annotations.NullMarked;
