/// The seeds a user can pick: sources, items, bundles, and the inspection of files.
@NullMarked
package dev.seedbed.library;

import org.jspecify.annotations.NullMarked;
