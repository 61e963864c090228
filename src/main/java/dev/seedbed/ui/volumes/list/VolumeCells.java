package dev.seedbed.ui.volumes.list;

import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.BadgedName;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.volumes.list.VolumeLine.Shown;
import dev.seedbed.volume.VolumeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cells of the list of volumes. A cell shows its text itself: every further node costs time with many rows.
public final class VolumeCells {
    private final VolumeText words;

    public VolumeCells(VolumeText words) {
        this.words = words;
    }

    public TableCell<VolumeLine, Shown> name() {
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
            String name = VolumeText.shortened(volume.name());
            BadgedName badged = badges.beside(name, volume);
            shown.setText(badged == null ? name : null);
            shown.setGraphic(badged);
            shown.tip(Stream.concat(Stream.of(volume.name()), badges(volume).stream())
                    .collect(Collectors.joining("\n")));
            // Beside badges the name has its own look, which is none for them.
            shown.mark("mono", badged == null && volume.anonymous());
            shown.mark("strong", badged == null && !volume.anonymous());
        });
        cell.onHeadings = true;
        return cell;
    }

    private List<String> badges(VolumeRow volume) {
        return Mark.of(volume).stream().map(mark -> words.get(mark.key)).toList();
    }

    /// What a badge says of a volume.
    private enum Mark {
        ORPHAN("volumes.orphan", Tone.WARNING),
        ANONYMOUS("volumes.anonymous", Tone.NEUTRAL),
        FROZEN("volumes.frozen", Tone.ACCENT);

        private final String key;
        private final Tone tone;

        Mark(String key, Tone tone) {
            this.key = key;
            this.tone = tone;
        }

        static List<Mark> of(VolumeRow volume) {
            var marks = new ArrayList<Mark>();
            if (volume.orphan()) {
                marks.add(ORPHAN);
            } else if (volume.anonymous()) {
                marks.add(ANONYMOUS);
            }
            if (volume.lineage() != null && volume.lineage().frozen()) {
                marks.add(FROZEN);
            }
            return marks;
        }
    }

    /// The name with badges of one cell, made when first needed.
    private static final class NameBadges {
        private final VolumeText words;
        private final BadgedName line = new BadgedName();
        private List<Mark> shown = List.of();
        private List<Badge> badges = List.of();

        NameBadges(VolumeText words) {
            this.words = words;
        }

        /// Null where there is nothing to say beside the name.
        @Nullable
        BadgedName beside(String name, VolumeRow volume) {
            List<Mark> marks = Mark.of(volume);
            if (marks.isEmpty()) {
                return null;
            }
            if (!marks.equals(shown)) {
                shown = marks;
                badges = marks.stream()
                        .map(mark -> new Badge(words.get(mark.key), mark.tone))
                        .toList();
            }
            line.setNameStyle(volume.anonymous() ? "mono" : "strong");
            line.show(name, null, badges);
            return line;
        }
    }

    public TableCell<VolumeLine, Shown> holds() {
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

    public TableCell<VolumeLine, Shown> usedBy() {
        return new Cell((cell, shown) -> {
            cell.setText(words.usedBy(shown.volume()));
            cell.tip(words.users(shown.volume()));
            cell.mark("muted", shown.volume().orphan());
        });
    }

    public TableCell<VolumeLine, Shown> size() {
        var sized = new Cell((cell, shown) -> {
            cell.setText(words.size(shown.bytes()));
            cell.mark("muted", shown.bytes() < 0);
        });
        sized.onHeadings = true;
        return sized;
    }

    public TableCell<VolumeLine, Shown> driver() {
        return new Cell((cell, shown) -> cell.setText(words.driver(shown.volume())));
    }

    public TableCell<VolumeLine, Shown> written() {
        return new Cell((cell, shown) -> {
            cell.setText(words.lastWritten(shown.identity()));
            var written = shown.identity() == null ? null : shown.identity().lastWritten();
            cell.tip(written == null ? "" : words.formats().time(written));
            cell.mark("muted", true);
        });
    }

    /// Empty on headings.
    private static final class Cell extends ShownCell<VolumeLine, Shown> {
        private boolean onHeadings;

        Cell(BiConsumer<ShownCell<VolumeLine, Shown>, Shown> show) {
            super(show);
        }

        @Override
        protected boolean isBlank(Shown item) {
            return item.heading() && !onHeadings;
        }
    }
}
