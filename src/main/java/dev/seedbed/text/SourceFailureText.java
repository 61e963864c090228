package dev.seedbed.text;

import dev.seedbed.task.SourceFailure;

/// Texts of the bundle `sourcefailure`.
record SourceFailureText(FailureMessages texts) {
    FailureMessage message(SourceFailure failure) {
        return switch (failure) {
            case SourceFailure.SourceUnreachable f ->
                texts.message("sourcefailure.unreachable", f.address(), texts.reason(f.message()));
        };
    }
}
