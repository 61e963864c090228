package dev.seedbed.ui.databases;

import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.Keys;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The buttons at the end of a row: start or stop, copy how to connect, more. For a seed: cancel or dismiss, more.
///
/// They are made a frame after the row, because they cost more than all the rest of it.
final class ActionsCell extends TableCell<DatabaseLine, DatabaseItem> {
    private final DatabaseActions actions;
    private final AfterFrame later;
    private @Nullable Buttons buttons;
    private boolean asked;

    ActionsCell(DatabaseActions actions, AfterFrame later) {
        this.actions = actions;
        this.later = later;
    }

    @Override
    protected void updateItem(@Nullable DatabaseItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
        } else if (buttons != null) {
            buttons.show(item);
        } else if (!asked) {
            asked = true;
            later.add(this::makeButtons);
        }
    }

    private void makeButtons() {
        buttons = new Buttons(actions.messages());
        DatabaseItem item = getItem();
        if (item != null && !isEmpty()) {
            buttons.show(item);
        }
    }

    private final class Buttons {
        private final Messages messages;
        private final IconButton main;
        private final IconButton copy;
        private final IconButton more;
        private final HBox box;

        Buttons(Messages messages) {
            this.messages = messages;
            main = new IconButton("fth-play", messages.get("databases.action.start")).inRow();
            copy = new IconButton("fth-copy", Keys.named(messages.get("databases.action.copy"), Keys.COPY)).inRow();
            more = new IconButton(
                            "fth-more-horizontal", Keys.named(messages.get("databases.action.more"), Keys.OTHER_MENU))
                    .inRow();
            copy.setOnAction(_ -> actions.copy(getItem(), ConnectionForm.URI, false));
            more.setOnAction(_ -> showMenu());
            box = new HBox(2, main, copy, more);
            box.setAlignment(Pos.CENTER_LEFT);
        }

        void show(DatabaseItem item) {
            boolean isSeed = item.database() == null;
            if (isSeed) {
                boolean over = item.seed() != null && item.seed().isOver();
                main.change("fth-x", messages.get(over ? "common.dismiss" : "databases.action.cancel"));
                main.setOnAction(_ -> actions.giveUp(item));
            } else {
                main.change(
                        item.isRunning() ? "fth-square" : "fth-play",
                        Keys.named(
                                messages.get(item.isRunning() ? "databases.action.stop" : "databases.action.start"),
                                Keys.TOGGLE));
                main.setOnAction(_ -> actions.toggle(item));
            }
            main.setDisable(!isSeed && !item.isSteerable());
            copy.setDisable(isSeed || item.database() == null || item.database().address() == null);
            setGraphic(box);
        }

        private void showMenu() {
            var menu = new ContextMenu();
            menu.getItems().setAll(actions.menu(getItem()));
            menu.show(more, Side.BOTTOM, 0, 0);
        }
    }
}
