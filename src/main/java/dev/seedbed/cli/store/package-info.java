/// Commands about stores and the packages in them.
@NullMarked
package dev.seedbed.cli.store;

import org.jspecify.annotations.NullMarked;
