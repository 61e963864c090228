/// Seeded start: plan, check, seed job, watch, finish, database.
@NullMarked
package dev.seedbed.seeding;

import org.jspecify.annotations.NullMarked;
