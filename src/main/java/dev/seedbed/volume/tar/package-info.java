/// Tar streams: entries, extended headers, holes; names are bytes.
@NullMarked
package dev.seedbed.volume.tar;

import org.jspecify.annotations.NullMarked;
