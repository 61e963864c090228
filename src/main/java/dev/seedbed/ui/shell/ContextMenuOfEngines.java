package dev.seedbed.ui.shell;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// Lists the engine contexts of this computer; choosing one switches to it.
final class ContextMenuOfEngines {
    private final EngineLink engine;
    private final TaskRunner tasks;
    private final Messages messages;

    ContextMenuOfEngines(EngineLink engine, TaskRunner tasks, Messages messages) {
        this.engine = engine;
        this.tasks = tasks;
        this.messages = messages;
    }

    /// Reads the contexts again and opens above `anchor`.
    void open(Node anchor) {
        var _ = tasks.run("list contexts", engine::contexts, outcome -> {
            var menu = new ContextMenu();
            menu.setId("contextMenu");
            menu.getItems().setAll(items(outcome));
            menu.show(anchor, Side.TOP, 0, 0);
        });
    }

    private List<MenuItem> items(Outcome<List<EngineContext>> outcome) {
        return switch (outcome) {
            case Outcome.Success(var contexts) ->
                contexts.stream().map(this::item).toList();
            case Outcome.Failed<?> _, Outcome.Cancelled<?> _ -> {
                var none = new MenuItem(messages.get("shell.contexts.none"));
                none.setDisable(true);
                yield List.of(none);
            }
        };
    }

    private MenuItem item(EngineContext context) {
        var item = new RadioMenuItem(messages.get(
                "shell.contexts.item", context.name(), context.endpoint().toString()));
        item.setMnemonicParsing(false);
        item.setSelected(context.name().equals(currentName()));
        item.setOnAction(_ -> engine.use(context));
        return item;
    }

    private String currentName() {
        return switch (engine.statusProperty().get()) {
            case EngineStatus.Connecting s -> s.context();
            case EngineStatus.Connected s -> s.context().name();
            case EngineStatus.Lost s -> s.context();
        };
    }
}
