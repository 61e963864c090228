package dev.seedbed.text.failure;

import dev.seedbed.task.QueryFailure;
import dev.seedbed.text.Messages;

/// Texts of the bundle `queryfailure`.
record QueryFailureText(FailureMessages texts) {
    FailureMessage message(QueryFailure failure) {
        return switch (failure) {
            case QueryFailure.ConnectionFailed f -> connectionFailed(f);
            case QueryFailure.LoginRefused f ->
                texts.message("queryfailure.login-refused.", f.reason(), f.database(), f.account(), f.message());
            case QueryFailure.QueryFailed f -> texts.message("queryfailure.query", f.message(), f.sqlState());
            case QueryFailure.QueryTimedOut f ->
                texts.message("queryfailure.query-timed-out", texts.formats().duration(f.limit()));
            case QueryFailure.QueryNotAllowed f ->
                texts.message("queryfailure.query-not-allowed.", f.reason(), f.word());
        };
    }

    /// Names what is known, and never nothing.
    private FailureMessage connectionFailed(QueryFailure.ConnectionFailed f) {
        String about = f.database().isEmpty() ? f.address() : f.database();
        FailureMessage full = texts.message("queryfailure.connection", about, f.address(), f.message());
        Messages messages = texts.messages();
        String title = about.isEmpty() ? messages.get("queryfailure.connection.title-unnamed") : full.title();
        String why = f.message().isEmpty()
                ? messages.get("queryfailure.connection.why-silent")
                : f.address().isEmpty()
                        ? messages.get("queryfailure.connection.why-said", f.message())
                        : full.explanation();
        return new FailureMessage(title, why, full.nextStep());
    }
}
