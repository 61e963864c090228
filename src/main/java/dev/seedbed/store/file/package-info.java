/// Dumps of this computer as packages: read decompressed, and written as they were.
@NullMarked
package dev.seedbed.store.file;

import org.jspecify.annotations.NullMarked;
