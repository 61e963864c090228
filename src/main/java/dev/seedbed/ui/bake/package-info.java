/// Making images that start with the data of a snapshot.
@NullMarked
package dev.seedbed.ui.bake;

import org.jspecify.annotations.NullMarked;
