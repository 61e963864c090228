/// What a start needs of each kind of server.
@NullMarked
package dev.seedbed.seeding.server;

import org.jspecify.annotations.NullMarked;
