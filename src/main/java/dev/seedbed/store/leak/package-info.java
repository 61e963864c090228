/// What is looked at, and done, before data leaves this machine.
@NullMarked
package dev.seedbed.store.leak;

import org.jspecify.annotations.NullMarked;
