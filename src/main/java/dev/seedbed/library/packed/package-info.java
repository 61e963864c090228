/// Archives that hold one seed: looked into, and unpacked within limits.
@NullMarked
package dev.seedbed.library.packed;

import org.jspecify.annotations.NullMarked;
