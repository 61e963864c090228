/// Preview and comparison of PostgreSQL.
@NullMarked
package dev.seedbed.server.postgresql.query;

import org.jspecify.annotations.NullMarked;
