/// Which of the images on an engine is taken: their names, what they hold beside the server, and whether they run.
@NullMarked
package dev.seedbed.database.image;

import org.jspecify.annotations.NullMarked;
