/// A container registry as a store: the distribution API, spoken directly.
@NullMarked
package dev.seedbed.store.registry;

import org.jspecify.annotations.NullMarked;
