/// Seeded starts in progress, in a list and in full.
@NullMarked
package dev.seedbed.ui.activity;

import org.jspecify.annotations.NullMarked;
