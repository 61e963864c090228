/// How a registry is asked: safe redirects, logging in, waiting, trying again.
@NullMarked
package dev.seedbed.store.registry.http;

import org.jspecify.annotations.NullMarked;
