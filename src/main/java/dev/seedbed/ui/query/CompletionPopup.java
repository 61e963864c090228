package dev.seedbed.ui.query;

import dev.seedbed.query.Completion.Proposal;
import dev.seedbed.query.Completion.Proposals;
import dev.seedbed.ui.window.ViewLoader;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Proposals below the caret of an editor: Ctrl+Space, a dot, or a letter opens them; arrows, Enter, Tab and Escape.
final class CompletionPopup {
    private static final double ROW = 24;
    private static final int MOST_SHOWN = 9;

    private final SqlEditor editor;
    private final IntFunction<Proposals> complete;
    private final ListView<Proposal> list = new ListView<>();
    private final Popup popup = new Popup();
    private int from;

    CompletionPopup(SqlEditor editor, IntFunction<Proposals> complete) {
        this.editor = editor;
        this.complete = complete;
        list.setId("completion");
        list.getStyleClass().add("completion");
        list.getStylesheets().add(ViewLoader.styles(CompletionPopup.class, "query.css"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(340);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ProposalCell());
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> accept());
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setOnHidden(_ -> popup.getContent().clear());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        editor.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            open();
            event.consume();
        } else if (popup.isShowing()) {
            whileOpen(event);
        }
    }

    private void whileOpen(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_SHOWN);
            case PAGE_UP -> move(-MOST_SHOWN);
            case ENTER, TAB -> {
                if (event.isShortcutDown()) {
                    popup.hide();
                    return;
                }
                accept();
            }
            case ESCAPE -> popup.hide();
            case LEFT, RIGHT, HOME, END -> {
                popup.hide();
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.isEmpty() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        char c = typed.charAt(0);
        boolean part = Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '\b';
        if (Character.isLetter(c) || c == '_' || c == '.') {
            Platform.runLater(this::openWhileTyping);
        } else if (popup.isShowing()) {
            Platform.runLater(part ? this::openWhileTyping : popup::hide);
        }
    }

    /// As [#open], but not where nothing is left to complete: Enter and Tab then mean what they always do.
    private void openWhileTyping() {
        int caret = editor.getCaretPosition();
        Proposals proposals = complete.apply(caret);
        String word = editor.getText(Math.min(proposals.from(), caret), caret);
        boolean startsLikeName = word.isEmpty() || !Character.isDigit(word.charAt(0));
        boolean written = !proposals.list().isEmpty()
                && proposals.list().stream()
                        .anyMatch(proposal -> proposal.label().equalsIgnoreCase(word));
        if (startsLikeName && !written) {
            show(proposals);
        } else {
            popup.hide();
        }
    }

    private void open() {
        show(complete.apply(editor.getCaretPosition()));
    }

    private void show(Proposals proposals) {
        Bounds caret = editor.getCaretBounds().orElse(null);
        if (proposals.list().isEmpty() || caret == null || editor.getScene() == null) {
            popup.hide();
            return;
        }
        from = proposals.from();
        list.getItems().setAll(proposals.list());
        list.setPrefHeight(Math.min(MOST_SHOWN, proposals.list().size()) * ROW + 4);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        popup.show(editor, caret.getMinX() - 8, caret.getMaxY() + 2);
        if (popup.getContent().isEmpty()) {
            // Not before: a popup has the window's colours only while it is shown.
            popup.getContent().add(list);
        }
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_SHOWN / 2));
    }

    private void accept() {
        Proposal chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            editor.replaceText(from, editor.getCaretPosition(), chosen.insert());
        }
    }

    private static final class ProposalCell extends ListCell<Proposal> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final Region gap = new Region();
        private final HBox line = new HBox(8, name, gap, detail);

        ProposalCell() {
            HBox.setHgrow(gap, Priority.ALWAYS);
            detail.getStyleClass().add("muted");
            name.getStyleClass().add("mono");
        }

        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            if (empty || proposal == null) {
                setGraphic(null);
                return;
            }
            name.setText(proposal.label());
            detail.setText(proposal.detail());
            setGraphic(line);
        }
    }
}
