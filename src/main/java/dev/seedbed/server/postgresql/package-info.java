/// What Seedbed knows of PostgreSQL.
@NullMarked
package dev.seedbed.server.postgresql;

import org.jspecify.annotations.NullMarked;
