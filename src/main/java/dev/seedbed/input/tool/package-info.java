/// Schema tools that come as an image of their own.
@NullMarked
package dev.seedbed.input.tool;

import org.jspecify.annotations.NullMarked;
