/// The screen of volumes.
@NullMarked
package dev.seedbed.ui.volumes;

import org.jspecify.annotations.NullMarked;
