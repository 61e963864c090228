/// SQL that files contain.
@NullMarked
package dev.seedbed.input.script;

import org.jspecify.annotations.NullMarked;
