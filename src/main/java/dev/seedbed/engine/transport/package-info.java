/// Connections to an engine: HTTP, and streams in both directions.
@NullMarked
package dev.seedbed.engine.transport;

import org.jspecify.annotations.NullMarked;
