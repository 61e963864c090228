/// The container engine behind one interface. The only package that imports docker-java.
@NullMarked
package dev.seedbed.engine;

import org.jspecify.annotations.NullMarked;
