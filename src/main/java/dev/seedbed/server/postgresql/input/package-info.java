/// How inputs change the data of PostgreSQL.
@NullMarked
package dev.seedbed.server.postgresql.input;

import org.jspecify.annotations.NullMarked;
