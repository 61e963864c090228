package dev.seedbed.ui.shell;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Toast;
import dev.seedbed.ui.window.Screen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Binds `shell.fxml`: which screen is in front, banners, status bar. Builds a screen when it is first visited.
public final class ShellController {
    private final ShellViewModel viewModel;
    private final Messages messages;
    private final ContextMenuOfEngines contexts;
    private final Map<Destination, NavItem> places = new EnumMap<>(Destination.class);
    private final Map<Destination, Screen> screens = new EnumMap<>(Destination.class);
    private final List<Subscription> ofWorkspace = new ArrayList<>();
    private IntegerBinding left = Bindings.size(FXCollections.emptyObservableList());
    private @Nullable Screen front;

    @FXML
    private StackPane root;

    @FXML
    private NavigationBar navigation;

    @FXML
    private StackPane content;

    @FXML
    private StackPane laidOver;

    @FXML
    private FailurePane lostPane;

    @FXML
    private VBox lostBox;

    @FXML
    private VBox unansweredBox;

    @FXML
    private FailurePane unansweredPane;

    @FXML
    private StatusBar statusBar;

    @FXML
    private OverlayPane overlay;

    @FXML
    private StackPane dropVeil;

    @FXML
    private Toast toast;

    public ShellController(ShellViewModel viewModel, Messages messages, ContextMenuOfEngines contexts) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.contexts = contexts;
    }

    @FXML
    private void initialize() {
        clipContent();
        navigation.bind(viewModel.destinationProperty());
        viewModel.destinationProperty().subscribe(_ -> showDestination());
        viewModel.engineProperty().subscribe(statusBar::showEngine);
        lostPane.failureProperty().bind(viewModel.lostProperty());
        var retry = new Button(messages.get("shell.retry"));
        retry.setOnAction(_ -> viewModel.retry());
        var hide = new Button(messages.get("shell.lost.hide"));
        hide.setOnAction(_ -> viewModel.showLost(false));
        lostPane.actions().addAll(retry, hide);
        BooleanBinding unanswered = Bindings.createBooleanBinding(
                () -> viewModel.nothingKnownProperty().get()
                        && viewModel.destinationProperty().get().needsEngine(),
                viewModel.nothingKnownProperty(),
                viewModel.destinationProperty());
        unansweredBox.visibleProperty().bind(unanswered);
        unansweredPane.failureProperty().bind(viewModel.lostProperty());
        var again = new Button(messages.get("shell.retry"));
        again.setOnAction(_ -> viewModel.retry());
        unansweredPane.actions().add(again);
        lostBox.visibleProperty().bind(viewModel.lostShownProperty().and(unanswered.not()));
        statusBar.onWhyClicked(() -> viewModel.showLost(true));
        statusBar.contextButton().setOnAction(_ -> contexts.open(statusBar.contextButton()));
        statusBar.onKeysClicked(this::showShortcuts);
        statusBar.onSeedClicked(() -> viewModel.destinationProperty().set(Destination.ACTIVITY));
    }

    /// A screen with more in it than there is room for pushes nothing out of the window and lies over nothing else.
    private void clipContent() {
        var visible = new Rectangle();
        visible.widthProperty().bind(content.widthProperty());
        visible.heightProperty().bind(content.heightProperty());
        content.setClip(visible);
    }

    /// Puts the screens of one engine into the window, in place of those before. Settings belong to none.
    void showWorkspace(Workspace workspace, NavItem settings) {
        ofWorkspace.forEach(Subscription::unsubscribe);
        ofWorkspace.clear();
        screens.clear();
        content.getChildren().clear();
        front = null;
        workspace.places().forEach(this::add);
        add(settings);
        var activity = workspace.activity();
        Runnable showSeed = () -> {
            var seed = activity.currentProperty().get();
            statusBar.showSeed(
                    viewModel.seedText(seed, activity.runningProperty().get()), seed == null ? 0 : seed.fraction());
        };
        ofWorkspace.add(follow(activity.currentProperty(), showSeed));
        ofWorkspace.add(follow(activity.runningProperty(), showSeed));
        left = Bindings.size(activity.remaining());
        ofWorkspace.add(left.subscribe(number ->
                statusBar.showRemaining(number.intValue() == 0 ? "" : messages.get("shell.remaining", number))));
        statusBar.onRemainingClicked(() -> {
            // The list with those jobs, not the start that was looked at last.
            activity.selectedProperty().set(null);
            viewModel.destinationProperty().set(Destination.ACTIVITY);
        });
        showDestination();
    }

    private static Subscription follow(ObservableValue<?> value, Runnable show) {
        return value.subscribe(_ -> show.run());
    }

    private void add(NavItem place) {
        places.put(place.destination(), place);
        navigation.follow(place);
    }

    private void showDestination() {
        Destination destination = viewModel.destinationProperty().get();
        NavItem place = places.get(destination);
        if (place == null) {
            return;
        }
        Screen screen = screen(place);
        if (front != screen) {
            if (front != null) {
                front.setInFront(false);
            }
            front = screen;
            Node node = staged(screen);
            content.getChildren().forEach(other -> other.setVisible(other == node));
            // First in the order of the keyboard and of anyone who looks for a node by its id.
            node.toBack();
            screen.setInFront(true);
        }
    }

    private Screen screen(NavItem place) {
        return screens.computeIfAbsent(place.destination(), _ -> place.screen().get());
    }

    /// Builds what was not visited yet while nobody touches the window, so that the first visit is as quick as others.
    void prepare(Scene scene) {
        var pieces = new ArrayList<Runnable>();
        for (NavItem place : places.values()) {
            if (!screens.containsKey(place.destination())) {
                pieces.add(() -> build(place));
                pieces.add(() -> layOut(place, scene));
            }
        }
        new ScreenPreloader(scene, pieces).begin();
    }

    private void build(NavItem place) {
        // Another engine's places may have come meanwhile.
        if (places.get(place.destination()) == place) {
            screen(place).node();
        }
    }

    /// Has the next pulse style it and make its cells, and hides it again before the pulse draws anything.
    private void layOut(NavItem place, Scene window) {
        Screen screen = screens.get(place.destination());
        if (screen == null || screen == front) {
            return;
        }
        Node node = staged(screen);
        node.setVisible(true);
        window.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                window.removePostLayoutPulseListener(this);
                node.setVisible(screen == front);
            }
        });
        Platform.requestNextPulse();
    }

    /// The node of a screen within the window. It stays there, invisible while another one is in front: a node that
    /// leaves its scene is styled once more without the colours of the theme, which costs time and makes JavaFX
    /// complain on standard error.
    private Node staged(Screen screen) {
        Node node = screen.node();
        if (node.getParent() != content) {
            node.setVisible(false);
            content.getChildren().add(node);
        }
        return node;
    }

    void showTasks(Node bar, Node all) {
        statusBar.showTasks(bar);
        laidOver.getChildren().setAll(all);
    }

    void showShortcuts() {
        new ShortcutsDialog(messages, overlay).open();
    }

    Optional<Screen> front() {
        return Optional.ofNullable(front);
    }

    StackPane root() {
        return root;
    }

    StackPane dropVeil() {
        return dropVeil;
    }

    OverlayPane overlay() {
        return overlay;
    }

    Toast toast() {
        return toast;
    }
}
