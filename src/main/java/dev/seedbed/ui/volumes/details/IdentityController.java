package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.Lineage;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.form.ShownOptions;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `identity.fxml`: what the files of a volume tell, and what the engine says of it.
public final class IdentityController {
    private final VolumeText words;
    private VolumeLine.@Nullable Shown shown;

    @FXML
    private ScrollPane identityPane;

    @FXML
    private Label heldLabel;

    @FXML
    private GridPane heldFacts;

    @FXML
    private VBox databasesCard;

    @FXML
    private GridPane databasesGrid;

    @FXML
    private GridPane volumeFacts;

    IdentityController(VolumeText words) {
        this.words = words;
    }

    void show(VolumeLine.@Nullable Shown next) {
        if (next == null || next.equals(shown)) {
            return;
        }
        boolean another =
                shown == null || !shown.volume().name().equals(next.volume().name());
        shown = next;
        held(next);
        databases(next.identity());
        volume(next);
        if (another) {
            identityPane.setVvalue(0);
        }
    }

    private void held(VolumeLine.Shown now) {
        String holds = words.holds(now);
        heldLabel.setText(holds.isEmpty() ? words.get(unknown(now)) : holds);
        heldFacts.getChildren().clear();
        VolumeIdentity identity = now.identity();
        String server = words.server(now);
        if (!server.isEmpty()) {
            fact(heldFacts, "volumes.identity.server", server);
        }
        if (identity != null && identity.kind() != null) {
            shutdown(identity.shutdown());
            if (!identity.directory().isEmpty()) {
                fact(heldFacts, "volumes.identity.directory", identity.directory());
            }
        }
        if (identity != null) {
            Instant written = identity.lastWritten();
            fact(
                    heldFacts,
                    "volumes.identity.written",
                    written == null
                            ? words.get("volumes.unknown")
                            : words.formats().time(written));
            if (identity.kind() == null && !identity.entries().isEmpty()) {
                fact(heldFacts, "volumes.identity.entries", String.join("\n", identity.entries()));
            }
        }
        Lineage lineage = now.volume().lineage();
        if (lineage != null) {
            lineage(lineage);
        }
    }

    private static String unknown(VolumeLine.Shown now) {
        return now.looked() ? "volumes.identity.unreadable" : "volumes.identity.looking";
    }

    private void shutdown(VolumeIdentity.Shutdown shutdown) {
        String key = VolumeText.key(shutdown);
        Tone tone = switch (shutdown) {
            case CLEAN -> Tone.SUCCESS;
            case UNCLEAN -> Tone.WARNING;
            case IN_USE -> Tone.ACCENT;
            case UNKNOWN -> Tone.NEUTRAL;
        };
        Label meaning = Labels.wrapped(words.get("volumes.shutdown.meaning." + key), "muted", "small");
        row(
                heldFacts,
                "volumes.identity.shutdown",
                new VBox(3, new StatusDot(words.get("volumes.shutdown." + key), tone), meaning));
    }

    private void lineage(Lineage lineage) {
        fact(heldFacts, "volumes.identity.lineage", words.get("volumes.lineage." + VolumeText.key(lineage.sort())));
        if (!lineage.writer().isEmpty()) {
            fact(heldFacts, "volumes.identity.writer", OneLine.of(lineage.writer()));
        }
        if (!lineage.since().isEmpty()) {
            fact(heldFacts, "volumes.identity.since", OneLine.of(lineage.since()));
        }
        if (!lineage.snapshots().isEmpty()) {
            fact(heldFacts, "volumes.identity.snapshots", lines(lineage.snapshots()));
        }
        if (lineage.frozen()) {
            fact(heldFacts, "volumes.identity.used-as-base", lines(lineage.resting()));
        }
    }

    private void databases(@Nullable VolumeIdentity identity) {
        List<VolumeIdentity.Inside> inside = identity == null ? List.of() : identity.databases();
        databasesCard.setVisible(!inside.isEmpty());
        databasesCard.setManaged(!inside.isEmpty());
        databasesGrid.getChildren().clear();
        for (VolumeIdentity.Inside database : inside) {
            Label name = Labels.wrapped(OneLine.of(database.name()));
            var size = new Label(words.size(database.bytes()));
            size.getStyleClass().add("muted");
            size.setMinWidth(Region.USE_PREF_SIZE);
            databasesGrid.addRow(databasesGrid.getRowCount(), name, size);
        }
    }

    private void volume(VolumeLine.Shown now) {
        VolumeRow volume = now.volume();
        volumeFacts.getChildren().clear();
        code("volumes.identity.name", OneLine.of(volume.name()));
        fact(volumeFacts, "volumes.identity.size", words.size(now.bytes()));
        Instant created = volume.createdAt();
        fact(
                volumeFacts,
                "volumes.identity.created",
                created == null ? words.get("volumes.unknown") : words.formats().time(created));
        if (!volume.orphan()) {
            fact(volumeFacts, "volumes.identity.used-by", words.usedBy(volume));
        } else if (volume.lastUser() == null) {
            fact(volumeFacts, "volumes.identity.used-by", words.get("volumes.nothing"));
        }
        if (volume.lastUser() != null) {
            fact(volumeFacts, "volumes.identity.last-used", words.lastUser(volume.lastUser()));
        }
        if (volume.composeProject() != null) {
            fact(volumeFacts, "volumes.identity.compose", OneLine.of(volume.composeProject()));
        }
        fact(volumeFacts, "volumes.identity.driver", words.driver(volume));
        pairs("volumes.identity.options", ShownOptions.of(volume.options()));
        code("volumes.identity.mountpoint", volume.mountpoint());
        pairs("volumes.identity.labels", volume.labels());
    }

    private void pairs(String key, Map<String, String> pairs) {
        if (!pairs.isEmpty()) {
            code(
                    key,
                    pairs.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(pair -> OneLine.of(pair.getKey() + "=" + pair.getValue()))
                            .collect(Collectors.joining("\n")));
        }
    }

    private static String lines(List<String> names) {
        return names.stream().map(OneLine::of).collect(Collectors.joining("\n"));
    }

    private void code(String key, String value) {
        row(volumeFacts, key, Labels.wrapped(value, "mono"));
    }

    private void fact(GridPane grid, String key, String value) {
        row(grid, key, Labels.wrapped(value));
    }

    private void row(GridPane grid, String key, Node value) {
        Labels.fact(grid, words.get(key), value).setMinWidth(Region.USE_PREF_SIZE);
    }
}
