/// What every place offers that packages can be kept in; the places themselves are packages beside this one.
@NullMarked
package dev.seedbed.store.place;

import org.jspecify.annotations.NullMarked;
