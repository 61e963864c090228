/// Files of rows: what they contain, and which of their rows did not fit.
@NullMarked
package dev.seedbed.ui.tables;

import org.jspecify.annotations.NullMarked;
