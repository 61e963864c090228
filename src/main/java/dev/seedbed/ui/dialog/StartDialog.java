package dev.seedbed.ui.dialog;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.ViewLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Opens the dialog that starts a database from files. Lives on the FX thread.
public final class StartDialog {
    private static final Duration QUIET = Duration.ofMillis(300);

    private final Seeding seeding;
    private final TaskRunner tasks;
    private final TaskRunner.Work<List<String>> localImages;
    private final Messages messages;
    private final Overlay overlay;
    /// What was entered for each plan that was started, for another try.
    private final Map<String, SeedRequest> entered = new HashMap<>();

    public StartDialog(
            Seeding seeding,
            TaskRunner tasks,
            TaskRunner.Work<List<String>> localImages,
            Messages messages,
            Overlay overlay) {
        this.seeding = seeding;
        this.tasks = tasks;
        this.localImages = localImages;
        this.messages = messages;
        this.overlay = overlay;
    }

    /// Shows the dialog; `onStart` takes the plan after the user agreed to it.
    public void open(List<Path> files, Consumer<SeedPlan> onStart) {
        open(files, null, List.of(), onStart);
    }

    /// Shows the dialog for what is wanted.
    ///
    /// @param notes what should be known of it beside its plan
    public void open(SeedRequest wanted, List<PlanNote> notes, Consumer<SeedPlan> onStart) {
        open(wanted.files(), wanted, notes, onStart);
    }

    /// Shows the dialog for an empty database.
    public void openEmpty(Consumer<SeedPlan> onStart) {
        open(List.of(), SeedRequest.empty(DatabaseKind.ASSUMED), List.of(), onStart);
    }

    /// Shows the dialog with what was entered before, or what was planned where nobody entered anything.
    public void openAgain(SeedPlan before, Consumer<SeedPlan> onStart) {
        List<Path> files = before.chosen();
        SeedRequest planned = SeedRequestBuilder.builder()
                .files(files)
                .name(before.name())
                .kind(before.kind())
                .image(before.image())
                .port(before.portIsFixed() ? before.port() : null)
                .user(before.credentials().user())
                .password(before.credentials().password())
                .database(before.credentials().database())
                .fresh(before.restored() == null)
                .part(before.part().part())
                .encoding(before.files().stream()
                        .map(DumpInfo::encoding)
                        .filter(SeedEncoding::chosen)
                        .findFirst()
                        .orElse(null))
                .build();
        open(files, entered.getOrDefault(before.id(), planned), List.of(), onStart);
    }

    private void open(
            List<Path> files, @Nullable SeedRequest before, List<PlanNote> notes, Consumer<SeedPlan> onStart) {
        var fields = new StartFields();
        fields.note(notes);
        if (before != null) {
            fields.enter(before);
        }
        var viewModel = new StartViewModel(seeding, tasks, localImages, files, fields, QUIET, plan -> {
            entered.put(plan.id(), fields.request(files));
            overlay.hide();
            onStart.accept(plan);
        });
        var controller = new StartController(viewModel, messages, overlay);
        var view = ViewLoader.load(controller, "start.fxml", messages);
        viewModel.open();
        overlay.show(view, viewModel::close);
        controller.focus();
    }
}
