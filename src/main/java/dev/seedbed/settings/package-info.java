/// Typed preferences and the application's own directories.
@NullMarked
package dev.seedbed.settings;

import org.jspecify.annotations.NullMarked;
