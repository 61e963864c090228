/// Work that is done side by side.
@NullMarked
package dev.seedbed.task.parallel;

import org.jspecify.annotations.NullMarked;
