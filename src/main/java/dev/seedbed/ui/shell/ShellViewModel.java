package dev.seedbed.ui.shell;

import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.TimeLeftText;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the window shows: the place in front, how the engine stands, what is running. Confined to the FX thread.
public final class ShellViewModel {
    private final EngineLink engine;
    private final Messages messages;
    private final Formats formats;
    private final TimeLeftText timeLeft;
    private final ObjectProperty<Destination> destination = new SimpleObjectProperty<>(Destination.DATABASES);
    private final ReadOnlyObjectWrapper<@Nullable Failure> lost = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper lostShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingKnown = new ReadOnlyBooleanWrapper();
    private String answered = "";

    public ShellViewModel(EngineLink engine, Messages messages) {
        this.engine = engine;
        this.messages = messages;
        this.formats = new Formats(messages);
        this.timeLeft = new TimeLeftText(messages);
        lost.subscribe(reason -> lostShown.set(reason != null));
        engine.statusProperty().subscribe(status -> {
            switch (status) {
                case EngineStatus.Connected s -> {
                    answered = s.context().name();
                    nothingKnown.set(false);
                    lost.set(null);
                }
                case EngineStatus.Lost s -> {
                    nothingKnown.set(!s.context().equals(answered));
                    lost.set(s.reason());
                }
                case EngineStatus.Connecting _ -> {}
            }
        });
    }

    /// Hides why the engine does not answer, or shows it again; a new reason is always shown.
    void showLost(boolean now) {
        lostShown.set(now && lost.get() != null);
    }

    /// Whether the engine has not answered once, so that its lists have nothing to show.
    ReadOnlyBooleanProperty nothingKnownProperty() {
        return nothingKnown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lostShownProperty() {
        return lostShown.getReadOnlyProperty();
    }

    /// `Seeding orders-dev 43 % · 1 min 12 s left`; empty for none.
    public String seedText(@Nullable SeedProgress seed, int running) {
        if (seed == null) {
            return "";
        }
        String text = messages.get("shell.status.seeding", seed.name(), formats.percent(seed.fraction()));
        String brief = timeLeft.brief(seed).orElse("");
        if (!brief.isEmpty()) {
            text = messages.get("shell.status.and", text, brief);
        }
        return running < 2
                ? text
                : messages.get("shell.status.and", text, messages.get("shell.status.more", running - 1));
    }

    public void retry() {
        engine.retry();
    }

    public ObjectProperty<Destination> destinationProperty() {
        return destination;
    }

    public ReadOnlyObjectProperty<EngineStatus> engineProperty() {
        return engine.statusProperty();
    }

    /// Why the engine does not answer; stays while it is tried again, null while it answers.
    public ReadOnlyObjectProperty<@Nullable Failure> lostProperty() {
        return lost.getReadOnlyProperty();
    }
}
