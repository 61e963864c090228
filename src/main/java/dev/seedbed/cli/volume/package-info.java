/// Commands about volumes: their files, copies, archives, and what is inside.
@NullMarked
package dev.seedbed.cli.volume;

import org.jspecify.annotations.NullMarked;
