/// The screen of a build: the steps of a Seedfile as they are carried out.
@NullMarked
package dev.seedbed.ui.build;

import org.jspecify.annotations.NullMarked;
