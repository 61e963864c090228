/// Servers that run somewhere: looked at and dumped by the tools of an image.
@NullMarked
package dev.seedbed.source.server;

import org.jspecify.annotations.NullMarked;
