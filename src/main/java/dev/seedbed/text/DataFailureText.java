package dev.seedbed.text;

import dev.seedbed.task.DataFailure;

/// Texts of the bundle `datafailure`.
final class DataFailureText {
    private DataFailureText() {}

    static FailureMessage message(DataFailure failure, FailureMessages texts) {
        return switch (failure) {
            case DataFailure.DataUnfit f ->
                texts.message("datafailure.data-unfit.", f.reason(), f.data(), f.detail(), f.other());
        };
    }
}
