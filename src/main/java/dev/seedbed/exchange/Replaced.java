package dev.seedbed.exchange;

import dev.seedbed.engine.ContainerDetails;

/// A container that is stopped for a change, or that another one takes the place of: as it was before, and as the
/// journal of the change says it.
///
/// @param id of the container
/// @param name of the container, before and after
/// @param running whether it was up
/// @param restart its restart policy
/// @param exchange part of the names that it and its successor have while they change places
public record Replaced(String id, String name, boolean running, String restart, String exchange) {

    public Replaced {
        PlanJson.require(name);
        PlanJson.require(exchange);
    }

    public static Replaced of(ContainerDetails container, String exchange) {
        return new Replaced(
                container.summary().id(),
                container.summary().name(),
                container.summary().state().isUp(),
                container.restartPolicy().text(),
                exchange);
    }

    /// Name of the one that is replaced, while that is done. The list of databases knows such names.
    public String old() {
        return "seedbed-old-" + exchange;
    }

    /// Name of the one that takes its place, until it does.
    public String fresh() {
        return "seedbed-new-" + exchange;
    }
}
