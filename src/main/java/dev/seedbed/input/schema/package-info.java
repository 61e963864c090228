/// Tables of a server as those see them who put rows into them.
@NullMarked
package dev.seedbed.input.schema;

import org.jspecify.annotations.NullMarked;
