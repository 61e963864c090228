@org.jspecify.annotations.NullMarked
package dev.seedbed.exchange;
