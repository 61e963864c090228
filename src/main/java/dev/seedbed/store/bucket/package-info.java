/// Stores in buckets and on servers that keep files, all of them by Apache OpenDAL.
@NullMarked
package dev.seedbed.store.bucket;

import org.jspecify.annotations.NullMarked;
