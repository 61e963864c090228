/// The seeds a user can pick: sources, items, detection of formats, index of dumps.
@NullMarked
package dev.seedbed.library;

import org.jspecify.annotations.NullMarked;
