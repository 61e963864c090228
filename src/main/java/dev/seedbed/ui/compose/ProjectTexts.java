package dev.seedbed.ui.compose;

import dev.seedbed.database.Database;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.text.Messages;
import dev.seedbed.text.TimeLeftText;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Services of a compose project in words. Immutable.
public final class ProjectTexts extends FeatureTexts {
    private final TimeLeftText timeLeft;

    public ProjectTexts(Messages messages) {
        super(messages);
        this.timeLeft = new TimeLeftText(messages);
    }

    String state(ComposeDatabase database) {
        Database container = database.running();
        if (container == null) {
            return database.service().active()
                    ? get("project.state.none")
                    : get(
                            "project.state.profile",
                            OneLine.of(String.join(", ", database.service().profiles())));
        }
        return get(container.isRunning() ? "project.state.running" : "project.state.stopped");
    }

    static Tone tone(ComposeDatabase database) {
        Database container = database.running();
        return container != null && container.isRunning() ? Tone.SUCCESS : Tone.NEUTRAL;
    }

    static String server(ComposeDatabase database) {
        return (database.kind().displayName() + " " + database.version()).strip();
    }

    static String port(ComposeDatabase database) {
        return database.port() == 0 ? "" : Integer.toString(database.port());
    }

    /// Names of what it is filled from at its first start.
    String seeds(ComposeDatabase database) {
        return String.join(
                ", ",
                database.seeds().stream()
                        .map(seed -> OneLine.of(String.valueOf(seed.getFileName())))
                        .toList());
    }

    /// Where it answers; the port of the file where it has no container.
    String address(ComposeDatabase database) {
        Database container = database.running();
        PublishedPort published = container == null ? null : container.address();
        if (published != null) {
            return published.hostIp() + ":" + published.hostPort();
        }
        return database.port() == 0 ? get("project.no-port") : get("project.port", port(database));
    }

    String login(ComposeDatabase database) {
        String user = OneLine.of(database.login().user());
        String name = OneLine.of(database.login().database());
        return name.isEmpty() ? user : user.isEmpty() ? name : get("project.login.user", user, name);
    }

    /// What the snapshot of a service's data before a swap is called.
    String kept(ComposeDatabase database, Snapshot data) {
        return get("project.kept", database.name(), data.name());
    }

    /// What the snapshot of what was written since a swap is called.
    String written(ComposeDatabase database) {
        return get("project.written", database.name());
    }

    /// What it does just now.
    String task(ServiceTask task) {
        if (task.cancelling()) {
            return get("project.task.cancelling");
        }
        SeedProgress seed = task.seed();
        if (seed != null) {
            var parts = new ArrayList<>(
                    List.of(get("project.task.restore", formats().percent(seed.fraction()))));
            parts.addAll(timeLeft.parts(seed));
            return String.join(" · ", parts);
        }
        String doing = get("project.task." + key(task.kind()));
        Step step = task.step();
        if (step == null) {
            return doing;
        }
        String words = get("snapshots.step." + key(step));
        return task.totalBytes() > 0
                ? get("snapshots.task.bytes", doing, words, formats().sizeOf(task.doneBytes(), task.totalBytes()))
                : get("snapshots.task.line", doing, words);
    }

    String name(SwapChoice choice) {
        return switch (choice) {
            case SwapChoice.OfSnapshot(var snapshot) ->
                snapshot.name().isBlank() ? get("snapshots.unnamed") : OneLine.of(snapshot.name());
            case SwapChoice.OfSeed(var path) -> OneLine.of(fileName(path));
        };
    }

    private static String fileName(Path path) {
        return Objects.requireNonNullElse(path.getFileName(), path).toString();
    }

    String detail(SwapChoice choice) {
        return switch (choice) {
            case SwapChoice.OfSnapshot(var snapshot) ->
                String.join(
                        " · ",
                        get("project.choice.snapshot"),
                        (snapshot.kind().displayName() + " " + snapshot.version()).strip(),
                        formats().ago(snapshot.createdAt()));
            case SwapChoice.OfSeed(var path) ->
                path.getParent() == null ? "" : OneLine.of(path.getParent().toString());
        };
    }
}
