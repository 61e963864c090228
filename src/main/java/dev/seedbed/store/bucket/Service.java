package dev.seedbed.store.bucket;

import dev.seedbed.task.OperationFailedException;
import java.util.LinkedHashMap;
import java.util.Map;

/// A service of OpenDAL as it is asked for. The options contain secrets.
///
/// @param name as OpenDAL calls it
record Service(String name, Map<String, String> options) {

    /// Never the options.
    @Override
    public String toString() {
        return name;
    }

    /// Makes one when it is used first.
    @FunctionalInterface
    interface Source {
        /// Blocks, perhaps until the user has unlocked a keyring.
        Service get() throws OperationFailedException, InterruptedException;
    }

    /// Options with values, in the order of being added.
    static final class Builder {
        private final String name;
        private final Map<String, String> options = new LinkedHashMap<>();

        Builder(String name) {
            this.name = name;
        }

        /// Left out where empty.
        Builder with(String option, String value) {
            if (!value.isEmpty()) {
                options.put(option, value);
            }
            return this;
        }

        Service build() {
            return new Service(name, Map.copyOf(options));
        }
    }
}
