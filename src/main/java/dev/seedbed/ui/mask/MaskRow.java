package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A rule that is being edited. Confined to the FX thread.
final class MaskRow {
    private static final Path NOWHERE = Path.of("mask.yaml");

    private final String column;
    private final @Nullable Finding finding;
    private final boolean proposed;
    private final StringProperty rule;
    private final BooleanProperty taken = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    /// @param column its name, or a pattern
    /// @param finding why it is proposed; null for a rule of the user
    /// @param proposed whether no file has it yet
    MaskRow(String column, String rule, @Nullable Finding finding, boolean proposed) {
        this.column = column;
        this.finding = finding;
        this.proposed = proposed;
        this.rule = new SimpleStringProperty(rule);
        this.rule.subscribe(text -> wrong.set(read(text).isEmpty()));
    }

    /// What a text means behind the name of a column; empty where it is no rule.
    static Optional<MaskRule> read(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(MaskRule.read(YamlFile.parse(NOWHERE, line.getBytes(StandardCharsets.UTF_8), Set.of())));
        } catch (OperationFailedException _) {
            return Optional.empty();
        }
    }

    String column() {
        return column;
    }

    @Nullable
    Finding finding() {
        return finding;
    }

    boolean isProposed() {
        return proposed;
    }

    Optional<MaskRule> rule() {
        return read(rule.get());
    }

    /// As a mask has it.
    StringProperty ruleProperty() {
        return rule;
    }

    BooleanProperty takenProperty() {
        return taken;
    }

    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
