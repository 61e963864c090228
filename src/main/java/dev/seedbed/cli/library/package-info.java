/// Commands about the library of seed files.
@NullMarked
package dev.seedbed.cli.library;

import org.jspecify.annotations.NullMarked;
