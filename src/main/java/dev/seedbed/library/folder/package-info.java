/// Folders that tools of MySQL and MariaDB write as one dump: their files, and the order in which they are restored.
@NullMarked
package dev.seedbed.library.folder;

import org.jspecify.annotations.NullMarked;
