/// A git repository with git-lfs as a store.
@NullMarked
package dev.seedbed.store.git;

import org.jspecify.annotations.NullMarked;
