/// What a start will do: files, image, port, databases, and what is known before it begins.
@NullMarked
package dev.seedbed.seeding.plan;

import org.jspecify.annotations.NullMarked;
