package dev.seedbed.snapshot;

import dev.seedbed.exchange.Journal;

/// Names of the objects that this package makes on an engine.
final class Names {
    /// Below this path a container has all layers mounted that its data rests on, so that they count as in use.
    static final String LAYERS = "/seedbed/layers";

    private Names() {}

    static String layerVolume(String layerId) {
        return "seedbed-layer-" + layerId;
    }

    /// Holds a whole data directory that no layer of ours is on top of.
    static String dataVolume(String id) {
        return "seedbed-data-" + id;
    }

    static String mountVolume(String layerId) {
        return "seedbed-mount-" + layerId;
    }

    static String operation(String operation) {
        return Journal.Subject.DATABASE.container(operation);
    }
}
