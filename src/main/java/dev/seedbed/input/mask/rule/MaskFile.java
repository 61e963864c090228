package dev.seedbed.input.mask.rule;

import dev.seedbed.input.InputDigest;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import dev.seedbed.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A mask.yaml.
///
/// @param locale of fake values
/// @param rules in the order of the file
public record MaskFile(Path file, KeySource key, Locale locale, List<ColumnRule> rules) {
    public MaskFile {
        rules = List.copyOf(rules);
    }

    /// Blocks for the time of one read.
    ///
    /// @throws OperationFailedException with `FileInvalid` and the place of what cannot be used
    public static MaskFile read(Path file) throws OperationFailedException {
        return of(YamlFile.read(file));
    }

    static MaskFile of(YamlNode root) throws OperationFailedException {
        root.onlyKeys("key", "locale", "columns");
        KeySource key = KeySource.of(root);
        Optional<YamlNode> locale = root.child("locale");
        YamlNode columns = root.required("columns");
        var rules = new ArrayList<ColumnRule>();
        for (Map.Entry<String, YamlNode> entry : columns.map().entrySet()) {
            String name = entry.getKey();
            if (!name.matches("[^.]+(\\.[^.]+)+")) {
                throw columns.keyPlace(name).refused("yaml-key:" + name, "mask-column");
            }
            rules.add(
                    new ColumnRule(new ColumnPattern(name), RuleReader.read(entry.getValue()), columns.keyPlace(name)));
        }
        return new MaskFile(
                root.place().file(),
                key,
                locale.isPresent()
                        ? locale.get().choice(Map.of("en", Locale.ENGLISH, "ja", Locale.JAPANESE))
                        : Locale.ENGLISH,
                rules);
    }

    /// The rule of a column: the one that names it, else the first whose pattern fits.
    public Optional<ColumnRule> ruleOf(ColumnName column) {
        return rules.stream()
                .filter(rule -> rule.pattern().isExact())
                .filter(rule -> rule.pattern().matches(column))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule -> rule.pattern().matches(column))
                        .findFirst());
    }

    /// Tells what it says; of the key, only its fingerprint.
    public void describe(InputDigest digest, ProjectKey used) {
        digest.text("mask", "1").text("key", used.fingerprint()).text("locale", locale.getLanguage());
        digest.texts(
                "rules",
                rules.stream()
                        .flatMap(rule -> java.util.stream.Stream.of(
                                rule.pattern().text(), rule.rule().text()))
                        .toList());
    }
}
