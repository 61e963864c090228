/// Databases of an engine: found, started, locked, stopped, removed, connected to.
@NullMarked
package dev.seedbed.database.lifecycle;

import org.jspecify.annotations.NullMarked;
