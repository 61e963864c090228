/// Stores in folders: of this computer, of a network file system, or synchronised by another program.
@NullMarked
package dev.seedbed.store.folder;

import org.jspecify.annotations.NullMarked;
