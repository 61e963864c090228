/// Encodings of SQL text: detected, declared, converted.
@NullMarked
package dev.seedbed.library.encoding;

import org.jspecify.annotations.NullMarked;
