/// Files of dumps: format, compression, order, and what their beginning tells.
@NullMarked
package dev.seedbed.library.dump;

import org.jspecify.annotations.NullMarked;
