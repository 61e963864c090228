package dev.seedbed.ui.capture;

import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Optional;

/// What the dialog asks for. Everything blocks; cancel is interrupt and leaves nothing.
public interface CaptureService {

    /// What a server says of itself. Nothing is read from its tables.
    ServerFacts look(CaptureRequest request) throws OperationFailedException, InterruptedException;

    /// Dumps it into a folder.
    ///
    /// @return the file
    Path capture(CaptureRequest request, Path folder, CaptureProgress.Listener listener)
            throws OperationFailedException, InterruptedException;

    /// What is known of a dump that was made before; empty of any other file.
    Optional<CaptureRecord> recorded(Path dump);
}
