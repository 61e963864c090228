/// PostgreSQL's archives: custom, tar and directory format.
@NullMarked
package dev.seedbed.library.archive;

import org.jspecify.annotations.NullMarked;
