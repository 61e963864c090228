package dev.seedbed.ui.library;

import dev.seedbed.database.Database;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.ui.dialog.PlanNotesPane;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.ServicesHead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A service of a compose file in full: what it starts from, or what is wrong with the file. Lives on the FX thread.
final class ServicePane {
    private static final int GAP = 8;

    private final LibraryTexts texts;
    private final Label name = Labels.wrapped("", "library-details-name");
    private final Label origin = Labels.wrapped("", "muted");
    private final VBox facts = new VBox();
    private final VBox card;
    private final FailurePane failure;
    private final PlanNotesPane notes;
    private final ScrollPane node;

    ServicePane(LibraryViewModel viewModel, LibraryTexts texts) {
        this.texts = texts;
        this.failure = new FailurePane(texts.messages());
        this.notes = new PlanNotesPane(texts.messages());
        var start = new Button(texts.get("library.start"));
        start.setId("startServiceButton");
        start.getStyleClass().add("success");
        start.setOnAction(_ -> viewModel.start());
        start.disableProperty().bind(viewModel.canStart().not());
        var open = new Button(texts.get("library.service.open"));
        open.setId("openProjectButton");
        open.setOnAction(_ -> viewModel.openProject());
        var actions = new FlowPane(GAP, GAP, start, open);
        facts.getStyleClass().add("library-lines");
        card = new VBox(facts);
        card.getStyleClass().add("card");
        for (Node part : new Node[] {card, notes}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        var body = new VBox(name, origin, actions, failure, card, notes);
        body.getStyleClass().add("library-details");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("library-details-scroll");
    }

    Node node() {
        return node;
    }

    void show(LibraryEntry.OfService entry) {
        ServicesHead.Found service = entry.service();
        name.setText(LibraryTexts.visible(entry.name()));
        var parts = new ArrayList<String>();
        parts.add(LibraryTexts.visible(entry.file().file().toString()));
        if (service != null) {
            parts.add(LibraryTexts.visible(entry.image()));
        }
        origin.setText(String.join(" · ", parts));
        failure.setFailure(entry.failure());
        card.setVisible(service != null);
        facts.getChildren()
                .setAll((service == null ? List.<String>of() : facts(service.database()))
                        .stream().map(line -> Labels.wrapped(line, "muted")).toList());
        notes.show(service == null ? List.of() : service.database().notes());
        notes.setVisible(service != null && !service.database().notes().isEmpty());
    }

    private List<String> facts(ComposeDatabase database) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("library.service.hint"));
        for (Path seed : database.seeds()) {
            lines.add(texts.get("library.service.seed", LibraryTexts.visible(seed.toString())));
        }
        if (database.port() > 0) {
            lines.add(texts.get("library.service.port", Integer.toString(database.port())));
        }
        Database container = database.running();
        if (container != null) {
            lines.add(texts.get(
                    container.isRunning() ? "library.service.running" : "library.service.stopped",
                    LibraryTexts.visible(container.name())));
        }
        return lines;
    }
}
