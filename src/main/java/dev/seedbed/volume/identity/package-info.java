/// What a volume holds, detected from its files without starting a server.
@NullMarked
package dev.seedbed.volume.identity;

import org.jspecify.annotations.NullMarked;
