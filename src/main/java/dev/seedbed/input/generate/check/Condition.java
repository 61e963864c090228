package dev.seedbed.input.generate.check;

import java.util.List;

/// A condition on a row, as far as checks that are met by choosing values need it.
sealed interface Condition {
    record Column(String name) implements Condition {}

    record Literal(String text) implements Condition {}

    /// @param name in small letters
    record Call(String name, List<Condition> arguments) implements Condition {}

    /// @param operator `=`, `<>`, `<`, `<=`, `>` or `>=`
    record Comparison(String operator, Condition left, Condition right) implements Condition {}

    record OneOf(Condition left, List<Condition> values) implements Condition {}

    record IsNull(Condition left, boolean not) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}
}
