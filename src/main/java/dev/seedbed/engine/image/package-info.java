/// Images that are made.
@NullMarked
package dev.seedbed.engine.image;

import org.jspecify.annotations.NullMarked;
