/// The dialog that downloads a file from an address, to start databases from it.
@NullMarked
package dev.seedbed.ui.download;

import org.jspecify.annotations.NullMarked;
