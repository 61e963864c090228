/// What Seedbed knows of Valkey and Redis.
@NullMarked
package dev.seedbed.server.valkey;

import org.jspecify.annotations.NullMarked;
