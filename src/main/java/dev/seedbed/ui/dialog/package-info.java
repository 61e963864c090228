/// Dialogs: start a database, remove, questions.
@NullMarked
package dev.seedbed.ui.dialog;

import org.jspecify.annotations.NullMarked;
