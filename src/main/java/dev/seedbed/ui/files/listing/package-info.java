/// What directories list: rows, their order, and the tree of those that are open.
@NullMarked
package dev.seedbed.ui.files.listing;

import org.jspecify.annotations.NullMarked;
