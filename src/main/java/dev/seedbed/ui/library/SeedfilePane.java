package dev.seedbed.ui.library;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.build.file.SeedfileCheck;
import dev.seedbed.build.file.SeedfileStep;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.library.entry.LibraryEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A Seedfile in full: what it builds from, its steps and checks, or what is wrong with it. Lives on the FX thread.
final class SeedfilePane {
    private static final double GAP = 8;

    private final LibraryTexts texts;
    private final Label name = Labels.wrapped("", "library-details-name");
    private final Label origin = Labels.wrapped("", "muted");
    private final FailurePane failure;
    private final VBox steps = new VBox();
    /// On more lines where the pane is narrow.
    private final FlowPane actions;
    private final Button start;
    private final Button build;
    private final LibraryViewModel viewModel;
    private final VBox checks = new VBox();
    private final ScrollPane node;

    SeedfilePane(LibraryViewModel viewModel, LibraryTexts texts) {
        this.texts = texts;
        this.viewModel = viewModel;
        this.failure = new FailurePane(texts.messages());
        start = new Button(texts.get("library.start"));
        start.setId("startSeedfileButton");
        start.getStyleClass().add("success");
        start.setOnAction(_ -> viewModel.start());
        start.disableProperty().bind(viewModel.canStart().not());
        build = new Button(texts.get("library.seedfile.build"));
        build.setId("buildSeedfileButton");
        build.setOnAction(_ -> viewModel.build());
        build.disableProperty().bind(viewModel.canStart().not());
        actions = new FlowPane(GAP, GAP, start, build);
        var hint = Labels.wrapped(texts.get("library.seedfile.hint"), "muted");
        VBox stepCard = card("library.seedfile.steps", steps);
        VBox checkCard = card("library.seedfile.checks", checks);
        var body = new VBox(name, origin, actions, hint, failure, stepCard, checkCard);
        body.getStyleClass().add("library-details");
        hint.visibleProperty().bind(failure.visibleProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("library-details-scroll");
    }

    private VBox card(String title, VBox lines) {
        lines.getStyleClass().add("library-lines");
        var heading = new Label(texts.get(title));
        heading.getStyleClass().add("card-title");
        var card = new VBox(heading, lines);
        card.getStyleClass().add("card");
        card.setVisible(false);
        card.managedProperty().bind(card.visibleProperty());
        lines.getChildren().addListener((javafx.beans.InvalidationListener)
                _ -> card.setVisible(!lines.getChildren().isEmpty()));
        return card;
    }

    Node node() {
        return node;
    }

    void show(LibraryEntry.OfSeedfile entry) {
        Seedfile seedfile = entry.seedfile();
        name.setText(seedfile == null ? LibraryTexts.visible(entry.name()) : LibraryTexts.visible(seedfile.name()));
        var parts = new ArrayList<String>();
        parts.add(LibraryTexts.visible(entry.file().file().toString()));
        if (seedfile != null) {
            parts.add(seedfile.image());
            seedfile.database().map(LibraryTexts::visible).ifPresent(parts::add);
        }
        parts.add(texts.formats().ago(entry.time()));
        origin.setText(String.join(" · ", parts));
        failure.setFailure(entry.failure());
        actions.getChildren().setAll(start, build);
        if (seedfile != null) {
            masks(entry, seedfile);
        }
        lines(steps, seedfile == null ? List.of() : steps(seedfile));
        lines(
                checks,
                seedfile == null
                        ? List.of()
                        : seedfile.checks().stream().map(SeedfilePane::check).toList());
    }

    /// A button for each mask; mostly there is one.
    private void masks(LibraryEntry.OfSeedfile entry, Seedfile seedfile) {
        for (SeedfileStep step : seedfile.steps()) {
            if (step instanceof SeedfileStep.Mask mask) {
                var edit = new Button(texts.get("library.seedfile.mask", LibraryTexts.visible(mask.object())));
                edit.setId("editMaskButton");
                edit.setOnAction(_ -> viewModel.editMask(entry, mask.file().path()));
                actions.getChildren().add(edit);
            }
        }
    }

    private List<String> steps(Seedfile seedfile) {
        var lines = new ArrayList<String>();
        for (SeedfileStep step : seedfile.steps()) {
            lines.add(texts.get("library.seedfile.step", lines.size() + 1, LibraryTexts.visible(step.title())));
        }
        return lines;
    }

    private static String check(SeedfileCheck check) {
        return LibraryTexts.visible(check.sql().strip() + " → " + check.expect().text());
    }

    private static void lines(VBox box, List<String> lines) {
        box.getChildren()
                .setAll(lines.stream()
                        .map(line -> Labels.wrapped(line, "muted"))
                        .toList());
    }
}
