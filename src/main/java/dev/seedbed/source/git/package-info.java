/// Git repositories with git-lfs, by the user's own `git` and `git-lfs`.
@NullMarked
package dev.seedbed.source.git;

import org.jspecify.annotations.NullMarked;
