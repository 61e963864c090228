/// The format of packages, read and written: `src/docs/store-format.md`. What is read is not trusted.
@NullMarked
package dev.seedbed.store.format;

import org.jspecify.annotations.NullMarked;
