/// What a file is, detected from its first bytes and its name.
@NullMarked
package dev.seedbed.volume.content;

import org.jspecify.annotations.NullMarked;
