package dev.seedbed.ui.library;

import dev.seedbed.library.SeedItem;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.LateTip;
import dev.seedbed.ui.fx.Tone;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A seed's name, with a badge for what is wrong with it or worth knowing.
final class SeedNameCell extends TableCell<LibraryEntry, LibraryEntry> {
    /// What a name keeps beside badges.
    private static final double NAME_WIDTH = 96;

    private final LibraryTexts texts;
    private final Predicate<SeedItem> ready;
    private final Label name = new Label();
    private final HBox line = new HBox(name);
    private @Nullable Badge promise;
    private final LateTip tip = new LateTip(this);

    /// @param ready whether a seed was restored on the engine before
    SeedNameCell(LibraryTexts texts, Predicate<SeedItem> ready) {
        this.texts = texts;
        this.ready = ready;
        name.getStyleClass().add("strong");
        line.getStyleClass().add("library-name");
    }

    @Override
    protected void updateItem(@Nullable LibraryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        name.setText(texts.name(entry));
        tip.setText(texts.name(entry));
        line.getChildren().setAll(name);
        promise = null;
        switch (entry) {
            case LibraryEntry.Dump(var item) -> addBadges(item);
            case LibraryEntry.Kept _ -> addPromise("library.badge.instant", Tone.ACCENT);
        }
        setGraphic(line);
    }

    private void addPromise(String key, Tone tone) {
        var badge = new Badge(texts.get(key), tone);
        badge.managedProperty().bind(badge.visibleProperty());
        promise = badge;
        line.getChildren().add(badge);
    }

    /// A promise gives way before the name does; what is wrong stays.
    @Override
    protected void layoutChildren() {
        Badge badge = promise;
        double wanted = Math.ceil(name.prefWidth(-1));
        name.setMinWidth(Math.min(NAME_WIDTH, wanted));
        if (badge != null) {
            double room = getWidth() - snappedLeftInset() - snappedRightInset();
            double others = line.getChildren().stream()
                    .filter(child -> child != name)
                    .mapToDouble(child -> child.prefWidth(-1) + line.getSpacing())
                    .sum();
            badge.setVisible(wanted + others <= room);
        }
        super.layoutChildren();
    }

    private void addBadges(SeedItem item) {
        String trouble = texts.trouble(item);
        int notes = texts.warnings(item);
        if (item.isStartable() && ready.test(item)) {
            addPromise("library.badge.ready", Tone.SUCCESS);
        }
        if (!trouble.isEmpty()) {
            line.getChildren().add(new Badge(trouble, Tone.DANGER));
        } else if (notes > 0) {
            line.getChildren().add(new Badge(texts.get("library.badge.notes", notes), Tone.WARNING));
        }
    }
}
