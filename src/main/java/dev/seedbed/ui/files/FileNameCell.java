package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.LazyTooltip;
import dev.seedbed.volume.files.FileEntry;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A name in the tree: indented, with an arrow where something is inside.
final class FileNameCell extends TableCell<FileRow, FileRow> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double INDENT = 16;

    private final FileTexts texts;
    private final Region indent = new Region();
    private final Region arrow = new Region();
    private final StackPane disclosure = new StackPane(arrow);
    private final FontIcon icon = new FontIcon("fth-file");
    private final Label name = new Label();
    private final LazyTooltip tip = new LazyTooltip(this);
    private final HBox box = new HBox(indent, disclosure, icon, name);
    private @Nullable Subscription heard;

    FileNameCell(FileTexts texts, Consumer<FileRow> toggle) {
        this.texts = texts;
        indent.setMinWidth(Region.USE_PREF_SIZE);
        arrow.getStyleClass().add("file-arrow");
        disclosure.getStyleClass().add("file-disclosure");
        disclosure.setOnMousePressed(event -> {
            FileRow row = getItem();
            if (row != null && row.isDirectory()) {
                toggle.accept(row);
                event.consume();
            }
        });
        name.setMinWidth(0);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("file-name");
    }

    @Override
    protected void updateItem(@Nullable FileRow row, boolean empty) {
        super.updateItem(row, empty);
        if (heard != null) {
            heard.unsubscribe();
            heard = null;
        }
        if (empty || row == null) {
            setGraphic(null);
            tip.setText("");
            return;
        }
        indent.setPrefWidth(row.depth() * INDENT);
        arrow.setVisible(row.isDirectory());
        icon.setIconLiteral(icon(row.entry().type()));
        name.setText(texts.name(row));
        tip.setText(texts.name(row));
        setAccessibleText(texts.type(row.entry()) + " " + texts.name(row));
        if (row.isDirectory()) {
            heard = row.disclosureProperty()
                    .subscribe(now -> arrow.pseudoClassStateChanged(OPEN, now != FileRow.Disclosure.CLOSED));
        }
        setGraphic(box);
    }

    private static String icon(FileEntry.Type type) {
        return switch (type) {
            case FILE -> "fth-file";
            case DIRECTORY -> "fth-folder";
            case LINK -> "fth-link-2";
            case PIPE, SOCKET -> "fth-share-2";
            case DEVICE -> "fth-cpu";
        };
    }
}
