/// Lines of the list of volumes, in words, cells and order.
@NullMarked
package dev.seedbed.ui.volumes.list;

import org.jspecify.annotations.NullMarked;
