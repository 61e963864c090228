/// The query preview beside a database.
@NullMarked
package dev.seedbed.ui.query;

import org.jspecify.annotations.NullMarked;
