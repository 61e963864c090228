/// What a file says about rows to generate.
@NullMarked
package dev.seedbed.input.generate.file;

import org.jspecify.annotations.NullMarked;
