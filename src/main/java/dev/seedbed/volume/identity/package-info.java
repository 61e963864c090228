/// What a volume holds, told from its files without starting a server.
@NullMarked
package dev.seedbed.volume.identity;

import org.jspecify.annotations.NullMarked;
