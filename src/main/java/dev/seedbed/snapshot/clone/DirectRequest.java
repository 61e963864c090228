package dev.seedbed.snapshot.clone;

import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.task.OperationFailedException;
import io.soabase.recordbuilder.core.RecordBuilder;

/// A database on data that was there before.
///
/// @param id of the new database, see `CloneRequest.newId`; all containers made for it carry it and the role `database`
/// @param name as the user typed it
/// @param containerName made of characters that an engine takes
/// @param imageMount where the image declares its volume
/// @param port on 127.0.0.1; 0 lets the engine choose
/// @param portIsFixed whether exactly this port was asked for; otherwise the next free one is taken in need
/// @param model makes the container
@RecordBuilder
public record DirectRequest(
        String id,
        String name,
        String containerName,
        String imageId,
        String imageMount,
        int port,
        boolean portIsFixed,
        Model model) {

    /// Makes what is to be created, under a name and on a port.
    @FunctionalInterface
    public interface Model {
        ContainerSpec.Builder of(String containerName, int port);
    }

    /// What happens on the way. All of them block; a failure ends the start and rolls it back.
    public interface Stages {
        /// Under the journal, before the database's container is made.
        void prepare() throws OperationFailedException, InterruptedException;

        /// The last moment to refuse.
        void beforeStart(String container) throws OperationFailedException, InterruptedException;

        /// Waits until it answers.
        void ready(String container) throws OperationFailedException, InterruptedException;
    }
}
