/// The files of a volume or a host directory: tree, preview, copies out and in.
@NullMarked
package dev.seedbed.ui.files;

import org.jspecify.annotations.NullMarked;
