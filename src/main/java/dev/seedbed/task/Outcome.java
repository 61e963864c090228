package dev.seedbed.task;

/// How a background task ended. Every task ends in exactly one of these.
public sealed interface Outcome<T> {

    record Success<T>(T value) implements Outcome<T> {}

    record Failed<T>(Failure failure) implements Outcome<T> {}

    record Cancelled<T>() implements Outcome<T> {}
}
