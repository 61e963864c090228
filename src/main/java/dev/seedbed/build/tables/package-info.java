/// Builds of files of rows: the Seedfiles that are written for them, and the images that take them.
@NullMarked
package dev.seedbed.build.tables;

import org.jspecify.annotations.NullMarked;
