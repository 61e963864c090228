/// The Seedfile as it is written.
@NullMarked
package dev.seedbed.build.file;

import org.jspecify.annotations.NullMarked;
