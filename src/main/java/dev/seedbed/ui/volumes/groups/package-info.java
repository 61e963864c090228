/// Which volumes belong to Seedbed's own bookkeeping, and to which database or snapshot.
@NullMarked
package dev.seedbed.ui.volumes.groups;

import org.jspecify.annotations.NullMarked;
