package dev.seedbed.text.failure;

import dev.seedbed.task.BuildFailure;

/// Texts of the bundle `buildfailure`.
record BuildFailureText(FailureMessages texts) {
    FailureMessage message(BuildFailure failure) {
        return switch (failure) {
            case BuildFailure.FileInvalid f ->
                f.line() < 0
                        ? texts.message(
                                "buildfailure.file",
                                FailureMessages.path(f.file()),
                                texts.reason(f.found()),
                                texts.reason(f.expected()))
                        : texts.message(
                                "buildfailure.file-line",
                                FailureMessages.path(f.file()),
                                texts.reason(f.found()),
                                texts.reason(f.expected()),
                                Long.toString(f.line()),
                                Long.toString(f.column()));
            case BuildFailure.StepFailed f ->
                texts.message("buildfailure.step", f.step(), texts.reason(f.message()), String.join("\n", f.log()));
            case BuildFailure.ResultUnexpected f ->
                texts.message("buildfailure.check", f.sql(), f.expected(), f.found());
        };
    }
}
