package dev.seedbed.ui.volumes;

import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.LateTip;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.volumes.VolumeLine.Shown;
import dev.seedbed.volume.VolumeRow;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The cells of the list of volumes. A cell shows its text itself: every further node costs time with many rows.
final class VolumeCells {
    private static final double BADGE_GAP = 8;

    private final VolumeWords words;

    VolumeCells(VolumeWords words) {
        this.words = words;
    }

    TableCell<VolumeLine, Shown> name() {
        var badges = new NameBadges(words);
        var cell = new Cell((shown, item) -> {
            if (item.heading()) {
                shown.setText(words.heading(item.group()));
                shown.tip("");
                shown.mark("mono", false);
                shown.mark("strong", true);
                shown.setGraphic(null);
                return;
            }
            VolumeRow volume = item.volume();
            shown.setText(VolumeWords.shortened(volume.name()));
            shown.tip(volume.name());
            shown.mark("mono", volume.anonymous());
            shown.mark("strong", !volume.anonymous());
            shown.setGraphic(badges.of(volume));
        });
        cell.onHeadings = true;
        cell.setContentDisplay(ContentDisplay.RIGHT);
        cell.setGraphicTextGap(BADGE_GAP);
        return cell;
    }

    /// The badges of one cell, made when first needed.
    private static final class NameBadges {
        private final VolumeWords words;
        private @Nullable HBox box;

        NameBadges(VolumeWords words) {
            this.words = words;
        }

        @Nullable
        HBox of(VolumeRow volume) {
            boolean frozen = volume.lineage() != null && volume.lineage().frozen();
            if (!volume.orphan() && !volume.anonymous() && !frozen) {
                return null;
            }
            HBox shown = box;
            if (shown == null) {
                shown = new HBox(
                        6,
                        new Badge(words.get("volumes.orphan"), Tone.WARNING),
                        new Badge(words.get("volumes.anonymous"), Tone.NEUTRAL),
                        new Badge(words.get("volumes.frozen"), Tone.ACCENT));
                shown.setAlignment(Pos.CENTER_LEFT);
                box = shown;
            }
            show(shown.getChildren().get(0), volume.orphan());
            show(shown.getChildren().get(1), volume.anonymous() && !volume.orphan());
            show(shown.getChildren().get(2), frozen);
            return shown;
        }

        private static void show(Node badge, boolean on) {
            badge.setVisible(on);
            badge.setManaged(on);
        }
    }

    TableCell<VolumeLine, Shown> holds() {
        return new Cell((cell, shown) -> {
            String text = words.holds(shown);
            cell.setText(text.isEmpty() ? words.get("volumes.unknown") : text);
            boolean isServer = shown.volume().content() != null
                    || (shown.identity() != null && shown.identity().kind() != null);
            cell.mark("muted", !isServer);
            cell.tip(tip(shown, text));
        });
    }

    private static String tip(Shown shown, String text) {
        return shown.identity() == null || shown.identity().entries().isEmpty()
                ? text
                : String.join("\n", shown.identity().entries());
    }

    TableCell<VolumeLine, Shown> usedBy() {
        return new Cell((cell, shown) -> {
            cell.setText(words.usedBy(shown.volume()));
            cell.tip(words.users(shown.volume()));
            cell.mark("muted", shown.volume().orphan());
        });
    }

    TableCell<VolumeLine, Shown> size() {
        var sized = new Cell((cell, shown) -> {
            cell.setText(words.size(shown.bytes()));
            cell.mark("muted", shown.bytes() < 0);
        });
        sized.onHeadings = true;
        return sized;
    }

    TableCell<VolumeLine, Shown> driver() {
        return new Cell((cell, shown) -> cell.setText(words.driver(shown.volume())));
    }

    TableCell<VolumeLine, Shown> written() {
        return new Cell((cell, shown) -> {
            cell.setText(words.lastWritten(shown.identity()));
            var written = shown.identity() == null ? null : shown.identity().lastWritten();
            cell.tip(written == null ? "" : words.formats().time(written));
            cell.mark("muted", true);
        });
    }

    private static final class Cell extends TableCell<VolumeLine, Shown> {
        private final BiConsumer<Cell, Shown> show;
        private boolean onHeadings;
        private final LateTip tip = new LateTip(this);

        Cell(BiConsumer<Cell, Shown> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(@Nullable Shown item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
                tip("");
            } else if (item.heading() && !onHeadings) {
                setText(null);
                setGraphic(null);
                tip("");
            } else {
                show.accept(this, item);
            }
        }

        void tip(String text) {
            tip.setText(text);
        }

        void mark(String styleClass, boolean on) {
            if (!on) {
                getStyleClass().remove(styleClass);
            } else if (!getStyleClass().contains(styleClass)) {
                getStyleClass().add(styleClass);
            }
        }
    }
}
