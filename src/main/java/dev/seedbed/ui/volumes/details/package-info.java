/// What is shown about the selected volume: files, identity, users.
@NullMarked
package dev.seedbed.ui.volumes.details;

import org.jspecify.annotations.NullMarked;
