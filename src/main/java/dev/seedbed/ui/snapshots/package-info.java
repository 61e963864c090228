/// Snapshots of databases: the timeline, clones, and all that are kept on the engine.
@NullMarked
package dev.seedbed.ui.snapshots;

import org.jspecify.annotations.NullMarked;
