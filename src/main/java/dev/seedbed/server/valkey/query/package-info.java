/// Reads keys of Valkey and Redis, and runs commands that only read.
@NullMarked
package dev.seedbed.server.valkey.query;

import org.jspecify.annotations.NullMarked;
