package dev.seedbed.ui.volumes;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.seeding.existing.ExistingDataPlan;
import dev.seedbed.seeding.existing.ExistingDataRequest;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.archive.ArchiveFormat;
import dev.seedbed.volume.archive.ExportReport;
import dev.seedbed.volume.archive.ImportReport;
import dev.seedbed.volume.archive.ImportRules;
import dev.seedbed.volume.archive.VolumeArchives;
import dev.seedbed.volume.change.RenamePlan;
import dev.seedbed.volume.change.RenameReport;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.change.VolumeCopyRequest;
import dev.seedbed.volume.change.VolumeRemovalPlan;
import dev.seedbed.volume.change.VolumeStep;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.form.VolumeForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// Writes down what is asked for, and answers as a test decides.
final class FakeVolumeServices implements VolumeChanges, VolumeArchives, DataStarts {
    final List<String> done = new CopyOnWriteArrayList<>();
    List<String> writers = List.of("shop");
    Failure refusal;
    /// The volume that is not kept for that reason.
    String refused = "";
    Failure createFailure;
    Function<String, VolumeRow> rows = _ -> null;

    @Override
    public List<VolumeDriver> drivers() {
        return List.of(
                new VolumeDriver(VolumeDriver.LOCAL, false, true, ""),
                new VolumeDriver("rclone", true, true, "Rclone volumes"));
    }

    @Override
    public void create(String name, VolumeForm form) throws OperationFailedException {
        if (createFailure != null) {
            throw new OperationFailedException(createFailure);
        }
        done.add("create " + name + " " + form);
    }

    private List<VolumeUser> users() {
        return writers.stream()
                .map(name -> new VolumeUser(name, name, VolumeUser.Role.DATABASE, "/data", false, true))
                .toList();
    }

    @Override
    public void copy(VolumeCopyRequest request, VolumeStep.Listener steps) {
        steps.reached(VolumeStep.COPY, 1, 2);
        done.add("copy " + request.volume() + " to " + request.name() + (request.stopRunning() ? " stopping" : ""));
    }

    @Override
    public RenamePlan planRename(String volume, String name) {
        return new RenamePlan(volume, name, users(), true, "blog");
    }

    @Override
    public RenameReport rename(RenamePlan plan, boolean stopRunning, VolumeStep.Listener steps) {
        done.add("rename " + plan.volume() + " to " + plan.name() + (stopRunning ? " stopping" : ""));
        return new RenameReport(List.of("shop"), Map.of());
    }

    @Override
    public VolumeRemovalPlan planRemoval(List<String> volumes) {
        return new VolumeRemovalPlan(volumes.stream()
                .map(name -> new VolumeRemovalPlan.Item(
                        rows.apply(name),
                        1 << 20,
                        rows.apply(name).orphan()
                                ? null
                                : new VolumeFailure.VolumeHeld(name, VolumeFailure.VolumeObstacle.USED, "web")))
                .toList());
    }

    @Override
    public void remove(VolumeRemovalPlan plan) {
        done.add("remove "
                + plan.going().stream().map(item -> item.volume().name()).toList());
    }

    @Override
    public List<String> recover() {
        return List.of();
    }

    @Override
    public List<String> writers(String volume) {
        return writers;
    }

    @Override
    public ExportReport export(String volume, Path target, ArchiveFormat format, CopyProgress progress) {
        done.add("export " + volume + " to " + target);
        return new ExportReport(12, 1 << 20, 1 << 18, "ab".repeat(32), true);
    }

    @Override
    public ExportReport exportStopped(String volume, Path target, ArchiveFormat format, CopyProgress progress) {
        progress.copied(1, 2, "base");
        done.add("export stopped " + volume + " to " + target);
        return new ExportReport(12, 1 << 20, 1 << 18, "ab".repeat(32), false);
    }

    @Override
    public ImportReport importInto(Path archive, String volume, ImportRules rules, CopyProgress progress) {
        done.add("import " + archive + " as " + volume + " " + rules);
        return new ImportReport(
                12,
                1 << 20,
                true,
                true,
                List.of(new ImportReport.Cleaned("../../etc/passwd", ImportReport.Reason.OUTSIDE)),
                1);
    }

    @Override
    public ExistingDataPlan plan(ExistingDataRequest request) throws OperationFailedException {
        throw new OperationFailedException(refusal);
    }

    @Override
    public String start(ExistingDataPlan plan, BackgroundTasks.Progress progress) {
        done.add("start " + plan.name());
        return "container";
    }

    @Override
    public void keep(String volume, SnapshotDetails details) throws OperationFailedException {
        if (refusal != null && volume.equals(refused)) {
            throw new OperationFailedException(refusal);
        }
        done.add("keep " + volume + " as " + details.name());
    }

    @Override
    public Upgraded upgrade(ExistingDataRequest request, BackgroundTasks.Progress progress) {
        done.add("upgrade " + request.source());
        return new Upgraded("container", List.of());
    }
}
