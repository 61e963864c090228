package dev.seedbed.ui.compose;

import dev.seedbed.snapshot.record.Snapshot;
import java.nio.file.Path;
import java.util.Locale;

/// Data that a service can be given.
public sealed interface SwapChoice {

    /// What a filter can find it by, in lower case.
    String searched();

    /// Data that is on the engine.
    record OfSnapshot(Snapshot snapshot) implements SwapChoice {
        @Override
        public String searched() {
            return (snapshot.name() + " " + snapshot.tag() + " " + snapshot.note()).toLowerCase(Locale.ROOT);
        }
    }

    /// A seed that is restored first.
    record OfSeed(Path path) implements SwapChoice {
        @Override
        public String searched() {
            return path.toString().toLowerCase(Locale.ROOT);
        }
    }
}
