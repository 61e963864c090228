/// Logins of stores in the keyring of the system.
@NullMarked
package dev.seedbed.store.keyring;

import org.jspecify.annotations.NullMarked;
