/// Which engine is meant: contexts, sockets, the docker command's configuration and its registry credentials.
@NullMarked
package dev.seedbed.engine.context;

import org.jspecify.annotations.NullMarked;
