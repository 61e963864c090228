/// Database kinds and the databases of an engine: contract of the images, lifecycle, connection strings.
@NullMarked
package dev.seedbed.database;

import org.jspecify.annotations.NullMarked;
