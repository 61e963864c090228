package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.BadgedName;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cells of the list of databases. A cell shows its text itself wherever it can: with many rows every further
/// node costs time before the window is there.
final class DatabaseCells {
    private final Messages messages;
    private final Formats formats;

    DatabaseCells(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    TableCell<DatabaseLine, DatabaseItem> name() {
        var cell = new ShownCell<DatabaseLine, DatabaseItem>((shown, item) -> {
            Database database = item.database();
            String name = OneLine.of(item.name());
            boolean foreign = database != null && !database.ours();
            shown.setText(foreign ? null : name);
            shown.setGraphic(foreign ? badged(name) : null);
            String project = database == null ? null : database.composeProject();
            var tip = new ArrayList<>(List.of(name));
            if (foreign) {
                tip.add(messages.get("databases.not-ours"));
            }
            if (project != null) {
                tip.add(messages.get("databases.compose", project));
            }
            shown.tip(String.join("\n", tip));
        });
        cell.getStyleClass().add("strong");
        return cell;
    }

    private BadgedName badged(String name) {
        var badged = new BadgedName();
        badged.show(name, null, List.of(new Badge(messages.get("databases.not-ours"), Tone.NEUTRAL)));
        return badged;
    }

    TableCell<DatabaseLine, DatabaseItem> status() {
        return new StatusCell(messages, formats);
    }

    TableCell<DatabaseLine, DatabaseItem> kind() {
        return new ShownCell<DatabaseLine, DatabaseItem>(
                (cell, item) -> cell.setText((item.kind().displayName() + " " + item.version()).strip()));
    }

    TableCell<DatabaseLine, DatabaseItem> seededFrom() {
        return new ShownCell<DatabaseLine, DatabaseItem>((cell, item) -> {
            boolean known = !item.seededFrom().isEmpty();
            cell.setText(
                    known ? OneLine.of(String.join(", ", item.seededFrom())) : messages.get("databases.seed-unknown"));
            cell.mark("muted", !known);
            cell.tip(String.join("\n", item.seededFrom()));
        });
    }

    TableCell<DatabaseLine, DatabaseItem> address() {
        var cell = new ShownCell<DatabaseLine, DatabaseItem>((shown, item) -> {
            Database database = item.database();
            PublishedPort port = database == null ? null : database.address();
            String address = ConnectionStrings.hostAndPort(port);
            boolean exposed = database != null && database.exposed();
            shown.setText(address == null ? messages.get("databases.none") : address);
            if (port != null && exposed) {
                shown.setText("0.0.0.0:" + port.hostPort());
            }
            shown.tip(exposed ? messages.get("databases.exposed-hint") : "");
            shown.mark("warning-text", exposed);
            shown.mark("muted", address == null || (database != null && !database.isRunning()));
        });
        cell.getStyleClass().add("mono");
        return cell;
    }

    /// What a database has written itself.
    static String ownData(DatabaseItem item, Messages messages) {
        return item.isMeasuring()
                ? messages.get("databases.data.measuring")
                : new Formats(messages).size(item.ownBytes());
    }

    TableCell<DatabaseLine, DatabaseItem> ownData() {
        return new ShownCell<DatabaseLine, DatabaseItem>((cell, item) -> {
            boolean shares = item.ownBytes() >= 0 && item.sharedBytes() > 0;
            String own = ownData(item, messages);
            String shared = formats.size(item.sharedBytes());
            cell.setText(shares ? messages.get("databases.data.on", own, shared) : own);
            cell.mark("muted", item.ownBytes() < 0);
            boolean copied = shares && item.hasCopiedMost();
            cell.setGraphic(copied ? new FontIcon("fth-alert-triangle") : null);
            cell.mark("copied-most", copied);
            cell.tip(
                    !shares
                            ? ""
                            : messages.get(
                                    copied ? "databases.overview.copied-most" : "databases.overview.own-data.of",
                                    own,
                                    shared));
        });
    }
}
