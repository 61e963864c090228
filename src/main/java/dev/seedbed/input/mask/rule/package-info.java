/// What a mask.yaml says: a rule for each column, and the project key.
@NullMarked
package dev.seedbed.input.mask.rule;

import org.jspecify.annotations.NullMarked;
