/// What is known of the versions of a package: looked up once, kept in a folder of ours.
@NullMarked
package dev.seedbed.store.known;

import org.jspecify.annotations.NullMarked;
