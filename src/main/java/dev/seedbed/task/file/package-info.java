/// Files of this computer.
@NullMarked
package dev.seedbed.task.file;

import org.jspecify.annotations.NullMarked;
