package dev.seedbed.input.generate.file;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.yaml.YamlNode;
import java.util.List;

/// Where the values of a column come from, as a file says it.
public sealed interface Source {
    record Fake(FakeKind kind) implements Source {}

    /// Numbers, dates or times; which, the column decides.
    record Between(YamlNode low, YamlNode high) implements Source {}

    /// @param weights one for each value, or none
    record Values(List<String> values, List<Double> weights) implements Source {}

    record Sequence(long start, long step) implements Source {}

    record Texts(String pattern) implements Source {}

    record Constant(String value) implements Source {}

    /// Left to the server.
    record Default() implements Source {}
}
