package dev.seedbed.ui.library.elsewhere;

import dev.seedbed.source.server.CaptureRecord;
import java.nio.file.Path;
import java.util.Optional;

/// Ways from the library to data that it does not list yet. Used on the FX thread.
public interface LibraryWays {
    /// Leads nowhere.
    LibraryWays NONE = new LibraryWays() {
        @Override
        public void project(Path file, String service) {
            // nowhere
        }

        @Override
        public void capture() {
            // nowhere
        }

        @Override
        public Optional<CaptureRecord> captured(Path dump) {
            return Optional.empty();
        }

        @Override
        public void captureAgain(Path dump) {
            // nowhere
        }

        @Override
        public void download() {
            // nowhere
        }

        @Override
        public void repository() {
            // nowhere
        }
    };

    /// Shows the project of a compose file.
    ///
    /// @param service that is selected there; empty for the first one
    void project(Path file, String service);

    /// Opens the dialog that dumps a server.
    void capture();

    /// What is known of a dump that was made by it; empty of any other file. Blocks.
    Optional<CaptureRecord> captured(Path dump);

    /// Opens it for the next version of a dump that was made by it.
    void captureAgain(Path dump);

    /// Opens the dialog that downloads a file.
    void download();

    /// Opens the dialog that adds a git repository.
    void repository();
}
