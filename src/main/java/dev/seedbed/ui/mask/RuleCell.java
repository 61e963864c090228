package dev.seedbed.ui.mask;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.mask.rule.MaskRule;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The rule of a row, chosen from a list or typed as a mask has it. Lives on the FX thread.
final class RuleCell extends TableCell<MaskRow, MaskRow> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final ObservableList<String> CHOICES = FXCollections.observableList(choices());

    private final ComboBox<String> box = new ComboBox<>(CHOICES);
    private Subscription shown = Subscription.EMPTY;
    private @Nullable MaskRow row;

    RuleCell(String name) {
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name);
        box.getStyleClass().add("mask-rule");
    }

    private static List<String> choices() {
        var choices = new ArrayList<String>();
        choices.add(new MaskRule.Keep().text());
        choices.add(new MaskRule.Null().text());
        choices.add(new MaskRule.Hash(MaskRule.Hash.USUAL).text());
        for (FakeKind kind : FakeKind.values()) {
            choices.add(new MaskRule.Fake(kind).text());
        }
        choices.add(new MaskRule.Shift(90, "").text());
        choices.add(new MaskRule.Constant("x").text());
        choices.add(new MaskRule.Sql("").text());
        // One that may be asked for null.
        return choices;
    }

    @Override
    protected void updateItem(@Nullable MaskRow fresh, boolean empty) {
        super.updateItem(fresh, empty);
        if (fresh == row && !empty) {
            return;
        }
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (row != null) {
            box.getEditor().textProperty().unbindBidirectional(row.ruleProperty());
        }
        row = empty ? null : fresh;
        if (row == null) {
            setGraphic(null);
            return;
        }
        box.setValue(null);
        box.getEditor().textProperty().bindBidirectional(row.ruleProperty());
        box.disableProperty().bind(row.takenProperty().not());
        shown = row.wrongProperty().subscribe(wrong -> box.pseudoClassStateChanged(WRONG, wrong));
        setGraphic(box);
    }
}
