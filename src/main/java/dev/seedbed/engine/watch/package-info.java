/// The engine in use: connecting, reconnecting, switching, and news of what changed on it.
@NullMarked
package dev.seedbed.engine.watch;

import org.jspecify.annotations.NullMarked;
