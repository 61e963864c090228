/// How a PostgreSQL server elsewhere is looked at and dumped.
@NullMarked
package dev.seedbed.server.postgresql.capture;

import org.jspecify.annotations.NullMarked;
