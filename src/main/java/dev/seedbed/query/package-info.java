/// Read-only preview of what a database holds.
@NullMarked
package dev.seedbed.query;

import org.jspecify.annotations.NullMarked;
