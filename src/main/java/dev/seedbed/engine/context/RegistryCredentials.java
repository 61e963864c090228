package dev.seedbed.engine.context;

import org.jspecify.annotations.Nullable;

/// Knows what to show to registries that want to know who pulls.
@FunctionalInterface
public interface RegistryCredentials {

    /// For engines and registries that need none.
    RegistryCredentials NONE = _ -> null;

    /// May start a program and take seconds.
    ///
    /// @param registry host of the registry, with its port where it has one; empty for the engine's default
    /// @return the `X-Registry-Auth` value, or null; it is a secret
    @Nullable
    String headerFor(String registry) throws InterruptedException;
}
