/// Read-only preview of what a database holds. The only package that imports java.sql.
@NullMarked
package dev.seedbed.query;

import org.jspecify.annotations.NullMarked;
