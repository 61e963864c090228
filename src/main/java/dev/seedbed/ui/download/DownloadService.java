package dev.seedbed.ui.download;

import dev.seedbed.source.web.WebAddress;
import dev.seedbed.source.web.WebFile;
import dev.seedbed.source.web.WebProgress;
import dev.seedbed.task.OperationFailedException;

/// Fetches files from addresses.
@FunctionalInterface
public interface DownloadService {

    /// Blocks; an interruption ends it, and what has come is kept for the next call.
    WebFile fetch(WebAddress address, WebProgress progress) throws OperationFailedException, InterruptedException;
}
