/// How contents are kept from the place where they are stored, and who has the key.
@NullMarked
package dev.seedbed.store.seal;

import org.jspecify.annotations.NullMarked;
