package dev.seedbed.text;

import dev.seedbed.store.transfer.TransferState;
import java.util.Locale;

/// How far a transfer is, in words. Immutable and safe for use by any thread.
public final class TransferText {
    private final Messages messages;
    private final Formats formats;

    public TransferText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// @param direction `push` or `pull`
    public String progress(String direction, TransferState state) {
        return switch (state.phase()) {
            case COMPARE, FINISH ->
                messages.get("store.progress." + direction + "."
                        + state.phase().name().toLowerCase(Locale.ROOT));
            case TRANSFER -> {
                String done = state.totalBytes() > 0
                        ? formats.sizeOf(Math.min(state.doneBytes(), state.totalBytes()), state.totalBytes())
                        : formats.size(state.doneBytes());
                yield messages.get(
                        "store.progress." + direction,
                        done,
                        formats.size(state.transferredBytes()),
                        formats.size(state.savedBytes()));
            }
        };
    }

    /// From 0 to 1; negative where that is not known.
    public static double fraction(TransferState state) {
        return state.phase() == TransferState.Phase.TRANSFER && state.totalBytes() > 0
                ? Math.min(1, (double) state.doneBytes() / state.totalBytes())
                : -1;
    }
}
