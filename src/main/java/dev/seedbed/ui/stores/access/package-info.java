/// Which stores there are, and how they are entered: adding one, logins.
@NullMarked
package dev.seedbed.ui.stores.access;

import org.jspecify.annotations.NullMarked;
