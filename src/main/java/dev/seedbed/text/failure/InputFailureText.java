package dev.seedbed.text.failure;

import dev.seedbed.task.InputFailure;

/// Texts of the bundle `inputfailure`.
record InputFailureText(FailureMessages texts) {
    FailureMessage message(InputFailure failure) {
        return switch (failure) {
            case InputFailure.ScriptFailed f ->
                f.line() < 0
                        ? texts.message("inputfailure.script", f.file(), texts.reason(f.message()))
                        : texts.message(
                                "inputfailure.script-line",
                                f.file(),
                                texts.reason(f.message()),
                                Long.toString(f.line()));
            case InputFailure.RowRejected f ->
                texts.message(
                        "inputfailure.row",
                        f.file(),
                        texts.reason(f.message()),
                        f.line() < 0 ? "?" : Long.toString(f.line()),
                        f.column().isEmpty() ? "?" : f.column());
            case InputFailure.TableFileInvalid f ->
                f.line() < 0
                        ? texts.message("inputfailure.file", f.file(), texts.reason(f.reason()))
                        : texts.message(
                                "inputfailure.file-line", f.file(), texts.reason(f.reason()), Long.toString(f.line()));
            case InputFailure.NoTables f -> texts.message("inputfailure.no-tables", f.server());
            case InputFailure.NoTunnel f -> texts.message("inputfailure.no-tunnel", f.programs());
            case InputFailure.RowsNotGenerated f ->
                texts.message(
                        "inputfailure.generate.",
                        f.reason(),
                        f.table(),
                        f.columns().isEmpty() ? f.table() : f.columns(),
                        f.fact());
            case InputFailure.ReferencesLost f ->
                texts.message("inputfailure.references", f.table(), f.references(), Long.toString(f.rows()));
        };
    }
}
