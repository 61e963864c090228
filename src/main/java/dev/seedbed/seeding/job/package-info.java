/// The seed job: from the delivery of the files to the database, and the jobs that others left.
@NullMarked
package dev.seedbed.seeding.job;

import org.jspecify.annotations.NullMarked;
