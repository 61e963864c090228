/// Whole volumes as one archive file: export, import, what an archive must not do.
@NullMarked
package dev.seedbed.volume.archive;

import org.jspecify.annotations.NullMarked;
