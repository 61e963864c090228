/// Commands that read inside databases: queries and comparisons.
@NullMarked
package dev.seedbed.cli.query;

import org.jspecify.annotations.NullMarked;
