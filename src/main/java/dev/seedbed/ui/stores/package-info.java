/// The screen of stores: what packages they have, versions to receive, and snapshots to publish.
@NullMarked
package dev.seedbed.ui.stores;

import org.jspecify.annotations.NullMarked;
