/// One container takes the place of another one, and what tells of a change that is in progress.
@NullMarked
package dev.seedbed.exchange;

import org.jspecify.annotations.NullMarked;
