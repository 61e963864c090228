/// What is left out where a part of a seed is restored.
@NullMarked
package dev.seedbed.seeding.part;

import org.jspecify.annotations.NullMarked;
