package dev.seedbed.input;

import dev.seedbed.task.OperationFailedException;

/// Something that changes the data of a server: a script, rows of files, generated rows, a mask.
public interface Input {

    /// Tells everything that the result depends on, beside the server and its data: contents of files, settings. The
    /// same in every run as long as nothing changed. Blocks while files are read.
    void describe(InputDigest digest) throws OperationFailedException, InterruptedException;

    /// Whether [#describe] only reads. Where it makes something first, such as a key, nobody can have run this before.
    default boolean isSettled() {
        return true;
    }

    /// Changes the data. Blocks; cancel is interrupt. After a failure the data may be half changed: the caller throws
    /// it away.
    void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException;
}
