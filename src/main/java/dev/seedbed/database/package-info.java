/// Kinds of databases, what is known of their servers and images, and what is written on a database.
@NullMarked
package dev.seedbed.database;

import org.jspecify.annotations.NullMarked;
