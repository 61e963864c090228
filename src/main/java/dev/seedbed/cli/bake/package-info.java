/// Commands about images with data.
@NullMarked
package dev.seedbed.cli.bake;

import org.jspecify.annotations.NullMarked;
