package dev.seedbed.cli.snapshot;

import dev.seedbed.snapshot.change.UndoForm;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// `--undo`, and what becomes of the data that was written since the adoption.
final class UndoOptions {
    @Option(names = "--undo", descriptionKey = "cli.adopt.undo")
    private boolean undo;

    @ArgGroup
    private Data data = new Data();

    /// At most one of them.
    static final class Data {
        @Option(names = "--drop", descriptionKey = "cli.adopt.drop")
        private boolean drop;

        @Option(names = "--present", descriptionKey = "cli.adopt.present")
        private boolean present;
    }

    boolean isAsked() {
        return undo;
    }

    /// Whether a way was given without `--undo`.
    boolean isPointless() {
        return !undo && (data.drop || data.present);
    }

    UndoForm form() {
        return data.present ? UndoForm.PRESENT : data.drop ? UndoForm.AS_ADOPTED : UndoForm.AS_ADOPTED_KEEPING;
    }
}
