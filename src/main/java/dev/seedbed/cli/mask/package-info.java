/// Commands about masks.
@NullMarked
package dev.seedbed.cli.mask;

import org.jspecify.annotations.NullMarked;
