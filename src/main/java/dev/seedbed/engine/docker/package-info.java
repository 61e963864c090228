/// [dev.seedbed.engine.ContainerEngine] on the API of Docker, with docker-java.
@NullMarked
package dev.seedbed.engine.docker;

import org.jspecify.annotations.NullMarked;
