/// Publishing and receiving packages, whatever they are made of and wherever they are kept.
@NullMarked
package dev.seedbed.store.transfer;

import org.jspecify.annotations.NullMarked;
