/// What is published and received, whatever it is made of: entries of a tree, and what describes them.
@NullMarked
package dev.seedbed.store.content;

import org.jspecify.annotations.NullMarked;
