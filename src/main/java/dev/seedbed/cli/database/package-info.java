/// Commands about databases: start, resume, list, stop, remove.
@NullMarked
package dev.seedbed.cli.database;

import org.jspecify.annotations.NullMarked;
