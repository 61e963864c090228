/// Files at an https address, fetched once and kept by content.
@NullMarked
package dev.seedbed.source.web;

import org.jspecify.annotations.NullMarked;
