/// Migrations of Flyway.
@NullMarked
package dev.seedbed.input.migrate;

import org.jspecify.annotations.NullMarked;
