package dev.seedbed.store.registry.http;

import java.io.IOException;

/// A registry leads to what may not be followed. Its message is a reason that the bundles have a text for.
final class BadRedirectException extends IOException {
    private static final long serialVersionUID = 1L;

    BadRedirectException(String reason) {
        super(reason);
    }
}
