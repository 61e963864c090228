package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.databases.DatabasesViewModel;
import dev.seedbed.ui.dialog.ChooseSeedDialog;
import dev.seedbed.ui.dialog.StartDialog;
import dev.seedbed.ui.files.FilesDialog;
import dev.seedbed.ui.library.elsewhere.ChosenSeeds;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Leads from one screen to another. Lives on the FX thread.
final class AppNavigator implements Navigator {
    private final Shell shell;
    private final ActivityViewModel activity;
    private final DatabasesViewModel databases;
    private final StartDialog startDialog;
    private final ChooseSeedDialog chooseDialog;
    private final FilesDialog filesDialog;
    private final Sharing sharing;
    private @Nullable ChosenSeeds chosen;

    /// How data gets to others, and what is masked before: each asks first.
    record Sharing(MaskDialogs masks, Consumer<Snapshot> push, Consumer<Snapshot> bake) {}

    AppNavigator(
            Shell shell,
            ActivityViewModel activity,
            DatabasesViewModel databases,
            StartDialog startDialog,
            FilesDialog filesDialog,
            Sharing sharing,
            Messages messages) {
        this.shell = shell;
        this.activity = activity;
        this.databases = databases;
        this.startDialog = startDialog;
        this.filesDialog = filesDialog;
        this.sharing = sharing;
        activity.onAgain(this::startAgain);
        this.chooseDialog = new ChooseSeedDialog(messages, shell.overlay(), this);
    }

    @Override
    public void startDatabase(List<Path> seeds) {
        if (seeds.isEmpty()) {
            chooseDialog.open(shell.root().getScene().getWindow());
        } else {
            chosen().open(seeds);
        }
    }

    private ChosenSeeds chosen() {
        return Objects.requireNonNull(chosen, "leads nowhere yet");
    }

    /// Where what the user chooses or drops leads from now on.
    void leadTo(ChosenSeeds ways) {
        chosen = ways;
    }

    /// Opens the start dialog for dumps, and for folders of dumps and scripts.
    void startSeeds(List<Path> seeds) {
        startDialog.open(seeds, this::start);
    }

    /// Opens the start dialog.
    ///
    /// @param started is called once the user has agreed
    void startDatabase(List<Path> seeds, Runnable started) {
        startDialog.open(seeds, plan -> {
            started.run();
            start(plan);
        });
    }

    /// The same for what is wanted.
    ///
    /// @param notes what should be known of it beside its plan
    void startDatabase(SeedRequest wanted, List<PlanNote> notes, Runnable started) {
        startDialog.open(wanted, notes, plan -> {
            started.run();
            start(plan);
        });
    }

    @Override
    public void startEmpty() {
        startDialog.openEmpty(this::start);
    }

    /// With what was entered before, to be changed where that was the reason of the failure.
    private void startAgain(SeedPlan failed, Runnable onStart) {
        startDialog.openAgain(failed, plan -> {
            onStart.run();
            start(plan);
        });
    }

    private void start(SeedPlan plan) {
        var _ = activity.start(plan);
        shell.destinationProperty().set(Destination.ACTIVITY);
    }

    @Override
    public void showSeed(String seedId) {
        activity.select(seedId);
        shell.destinationProperty().set(Destination.ACTIVITY);
    }

    @Override
    public void showDatabase(String containerId) {
        shell.destinationProperty().set(Destination.DATABASES);
        databases.ask(containerId);
    }

    void showStores() {
        shell.destinationProperty().set(Destination.STORES);
    }

    @Override
    public void showLibrary() {
        shell.destinationProperty().set(Destination.LIBRARY);
    }

    @Override
    public void proposeMask(Database database) {
        sharing.masks().propose(database);
    }

    @Override
    public void proposeMask(Snapshot snapshot) {
        sharing.masks().propose(snapshot);
    }

    @Override
    public void showMaskReports(Snapshot snapshot) {
        sharing.masks().showReports(snapshot);
    }

    @Override
    public void pushSnapshot(Snapshot snapshot) {
        sharing.push().accept(snapshot);
    }

    @Override
    public void bakeImage(Snapshot snapshot) {
        sharing.bake().accept(snapshot);
    }

    @Override
    public void showFiles(VolumeSource source) {
        filesDialog.open(source);
    }
}
