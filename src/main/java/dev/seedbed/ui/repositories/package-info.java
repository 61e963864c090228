/// Git repositories with dumps, as the library lists and fetches them.
@NullMarked
package dev.seedbed.ui.repositories;

import org.jspecify.annotations.NullMarked;
