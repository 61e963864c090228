/// The screen of a compose project: its database services, and what can be done with them.
@NullMarked
package dev.seedbed.ui.compose;

import org.jspecify.annotations.NullMarked;
