/// Ordinary images that start with their data anywhere, made of snapshots; and snapshots made of such images.
@NullMarked
package dev.seedbed.bake;

import org.jspecify.annotations.NullMarked;
