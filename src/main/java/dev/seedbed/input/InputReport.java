package dev.seedbed.input;

/// What an input tells of what it did, beside its notes. It is kept with what the step left, and holds no value of the
/// data. Immutable.
public interface InputReport {}
