/// The container engine behind one interface, and the types that it speaks in.
@NullMarked
package dev.seedbed.engine;

import org.jspecify.annotations.NullMarked;
