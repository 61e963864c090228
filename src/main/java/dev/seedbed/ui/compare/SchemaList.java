package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.SchemaDifference;
import dev.seedbed.text.ComparisonText;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.OneLine;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the definition of an object differs, old and new one below the other.
final class SchemaList extends VBox {
    private final ComparisonText texts;

    SchemaList(Messages messages) {
        texts = new ComparisonText(messages);
        getStyleClass().add("schema-list");
    }

    void show(List<SchemaDifference> differences) {
        getChildren().clear();
        for (SchemaDifference difference : differences) {
            var title = new Label("%s %s %s %s"
                    .formatted(
                            ComparisonText.sign(difference.change()),
                            texts.type(difference.type()),
                            OneLine.of(difference.name()),
                            texts.word(difference.change())));
            title.getStyleClass().add("strong");
            getChildren().add(title);
            definition("− ", "danger-text", difference.left());
            definition("+ ", "success-text", difference.right());
        }
        setVisible(!differences.isEmpty());
        setManaged(isVisible());
    }

    private void definition(String sign, String style, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            text.strip().lines().forEach(line -> {
                var label = new Label(sign + OneLine.of(line));
                label.getStyleClass().addAll("mono", style);
                getChildren().add(label);
            });
        }
    }
}
