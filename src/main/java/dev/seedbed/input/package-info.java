/// What changes the data of a server: scripts, rows from tables and generators, migrations, masks.
@NullMarked
package dev.seedbed.input;

import org.jspecify.annotations.NullMarked;
