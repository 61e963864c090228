/// Rows of a result as text: CSV, JSON, Markdown, INSERT.
@NullMarked
package dev.seedbed.query.result;

import org.jspecify.annotations.NullMarked;
