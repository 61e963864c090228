package dev.seedbed.ui.library;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.Failure;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.SourceRow;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.TransferLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A package of a store, or a dump in a git repository, in full: what is new, what a start fetches, how far that is.
/// Lives on the FX thread.
final class RemotePane {
    private static final int GAP = 8;

    private final LibraryViewModel viewModel;
    private final LibraryTexts texts;
    private final Label name = Labels.wrapped("", "library-details-name");
    private final Label state = Labels.wrapped("", "muted");
    private final Label seen = Labels.wrapped("", "muted", "small");
    private final Label hint = Labels.wrapped("", "muted");
    private final Button start;
    private final Button fetch;
    private final Button versions;
    private final VBox facts = new VBox();
    private final FailurePane failure;
    private final TransferLine transfer = new TransferLine();
    private final ScrollPane node;

    RemotePane(LibraryViewModel viewModel, LibraryTexts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        start = button("startRemoteButton", "library.start", viewModel::start);
        start.getStyleClass().add("success");
        fetch = button("fetchButton", "library.fetch", viewModel::fetch);
        versions = button("showVersionsButton", "library.versions", viewModel::showVersions);
        facts.getStyleClass().add("library-lines");
        var card = new VBox(facts);
        card.getStyleClass().add("card");
        failure = new FailurePane(texts.messages());
        // What changes by itself is below the buttons, and what comes and goes below everything, so that neither moves
        // anything under the pointer.
        var body = new VBox(name, new FlowPane(GAP, GAP, start, fetch, versions), state, seen, hint, card);
        body.getChildren().addAll(transfer, failure);
        body.getStyleClass().add("library-details");
        for (Node part : new Node[] {seen, fetch, versions}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("library-details-scroll");
        InvalidationListener changed = _ -> showMoving();
        viewModel.arrivals().running().addListener(changed);
        viewModel.list().sources().addListener(changed);
    }

    private Button button(String id, String text, Runnable action) {
        var button = new Button(texts.get(text));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    /// @param entry a [PackageEntry] or [GitEntry]
    void show(LibraryEntry entry) {
        name.setText(OneLine.of(entry.name()));
        switch (entry) {
            case PackageEntry shared -> show(shared);
            case GitEntry tracked -> show(tracked);
            default -> throw new IllegalArgumentException(entry.key());
        }
        showMoving();
    }

    private void show(PackageEntry entry) {
        state.setText(texts.state(entry));
        seen(entry.seen());
        fetch.setVisible(false);
        versions.setVisible(true);
        hint.setText(texts.get(entry.isHere() ? "library.package.here" : "library.package.fetches"));
        PackageDescription description = entry.newest().description();
        var lines = new ArrayList<String>();
        lines.add(texts.get(
                "library.package.contains",
                OneLine.of(description.name()),
                texts.formats().size(description.bytes())));
        if (!description.note().isBlank()) {
            lines.add(OneLine.of(description.note()));
        }
        if (!description.serverVersion().isBlank()) {
            lines.add(texts.engine(entry));
        }
        lines(lines);
    }

    private void show(GitEntry entry) {
        state.setText(texts.state(entry));
        seen(entry.seen());
        fetch.setVisible(!entry.dump().isFetched());
        versions.setVisible(false);
        hint.setText(texts.get(entry.dump().isFetched() ? "library.git.here" : "library.git.fetches"));
        lines(List.of(
                texts.get(
                        "library.git.versions",
                        OneLine.of(String.join(", ", entry.dump().versions()))),
                OneLine.of(entry.dump().address().repository().toString())));
    }

    private void seen(@Nullable Instant when) {
        seen.setVisible(when != null);
        seen.setText(
                when == null ? "" : texts.get("library.seen", texts.formats().ago(when)));
    }

    private void lines(List<String> lines) {
        facts.getChildren()
                .setAll(lines.stream()
                        .map(line -> Labels.wrapped(line, "muted"))
                        .toList());
    }

    /// What changes while an entry is shown.
    private void showMoving() {
        LibraryEntry entry = viewModel.selectedProperty().get();
        boolean isRemote = entry instanceof PackageEntry || entry instanceof GitEntry;
        BackgroundTask task =
                entry == null || !isRemote ? null : viewModel.arrivals().of(entry);
        transfer.follow(task, texts.messages());
        start.setDisable(task != null);
        fetch.setDisable(task != null);
        failure.setFailure(entry == null || !isRemote ? null : failure(entry));
    }

    private @Nullable Failure failure(LibraryEntry entry) {
        for (SourceRow row : viewModel.list().sources()) {
            if (row.failure() != null && row.place().holds(entry)) {
                return row.failure();
            }
        }
        return null;
    }
}
