/// The commands about compose files and their database services.
@NullMarked
package dev.seedbed.cli.compose;

import org.jspecify.annotations.NullMarked;
