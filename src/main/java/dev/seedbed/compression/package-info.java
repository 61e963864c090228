/// Compressed files: recognised by their first bytes, opened within limits.
@NullMarked
package dev.seedbed.compression;

import org.jspecify.annotations.NullMarked;
