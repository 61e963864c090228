package dev.seedbed.task;

import java.util.function.Consumer;

/// How a background task ended. Every task ends in exactly one of these.
public sealed interface Outcome<T> {

    record Success<T>(T value) implements Outcome<T> {}

    record Failed<T>(Failure failure) implements Outcome<T> {}

    record Cancelled<T>() implements Outcome<T> {}

    /// Calls one of both; neither after a cancel.
    default void handle(Consumer<? super T> onSuccess, Consumer<? super Failure> onFailure) {
        switch (this) {
            case Success(var value) -> onSuccess.accept(value);
            case Failed(var failure) -> onFailure.accept(failure);
            case Cancelled() -> {}
        }
    }

    /// For tasks whose failure changes nothing.
    default void onSuccess(Consumer<? super T> action) {
        handle(action, _ -> {});
    }
}
