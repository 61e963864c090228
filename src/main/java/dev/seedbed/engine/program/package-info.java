/// What runs inside a container and what it writes: commands, streams, logs.
@NullMarked
package dev.seedbed.engine.program;

import org.jspecify.annotations.NullMarked;
