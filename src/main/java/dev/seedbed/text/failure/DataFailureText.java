package dev.seedbed.text.failure;

import dev.seedbed.task.DataFailure;

/// Texts of the bundle `datafailure`.
record DataFailureText(FailureMessages texts) {
    FailureMessage message(DataFailure failure) {
        return switch (failure) {
            case DataFailure.DataUnfit f ->
                texts.message("datafailure.data-unfit.", f.reason(), f.data(), f.detail(), f.other());
        };
    }
}
