/// Compose files: their database services, started from here with other data.
@NullMarked
package dev.seedbed.source.compose;

import org.jspecify.annotations.NullMarked;
