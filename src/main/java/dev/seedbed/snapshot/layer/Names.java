package dev.seedbed.snapshot.layer;

import dev.seedbed.exchange.Journal;

/// Names of the objects that this package makes on an engine.
public final class Names {
    /// Below this path a container has all layers mounted that its data uses, so that they count as in use.
    public static final String LAYERS = "/seedbed/layers";

    private Names() {}

    public static String layerVolume(String layerId) {
        return "seedbed-layer-" + layerId;
    }

    /// Holds a whole data directory that no layer of ours is on top of.
    public static String dataVolume(String id) {
        return "seedbed-data-" + id;
    }

    public static String mountVolume(String layerId) {
        return "seedbed-mount-" + layerId;
    }

    public static String operation(String operation) {
        return Journal.Subject.DATABASE.container(operation);
    }
}
