/// Watching one seed job: what its log, the files it reads and its server say, how far it is, how long it will take.
@NullMarked
package dev.seedbed.seeding.watch;

import org.jspecify.annotations.NullMarked;
