/// The screen of databases and their details.
@NullMarked
package dev.seedbed.ui.databases;

import org.jspecify.annotations.NullMarked;
