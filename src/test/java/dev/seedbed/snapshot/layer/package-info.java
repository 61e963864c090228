@org.jspecify.annotations.NullMarked
package dev.seedbed.snapshot.layer;
