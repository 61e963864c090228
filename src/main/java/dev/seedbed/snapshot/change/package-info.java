/// Changes of a database's layers: snapshot, rollback, adoption and its undo, flattening; and their recovery.
@NullMarked
package dev.seedbed.snapshot.change;

import org.jspecify.annotations.NullMarked;
