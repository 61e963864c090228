package dev.seedbed;

import dev.seedbed.engine.PublishedPort;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.activity.Whereabouts;

/// Where seeded databases are, asked of the engine.
record DatabaseAddresses(ServiceGraph services, java.util.function.Consumer<String> shown) implements Whereabouts {

    @Override
    public String address(String databaseId) throws OperationFailedException, InterruptedException {
        PublishedPort address = services.databases().find(databaseId).address();
        return address == null ? "" : address.host() + ":" + address.hostPort();
    }

    @Override
    public void show(String databaseId) {
        shown.accept(databaseId);
    }
}
