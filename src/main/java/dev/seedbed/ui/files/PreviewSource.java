package dev.seedbed.ui.files;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.volume.files.FileSession;

/// Reads what is shown of a file. Blocks; reads a bounded part, whatever the file's size.
@FunctionalInterface
interface PreviewSource {
    PreviewContent read(FileSession session, FileRow row) throws OperationFailedException, InterruptedException;
}
