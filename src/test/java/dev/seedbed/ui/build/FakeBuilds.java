package dev.seedbed.ui.build;

import dev.seedbed.build.BuildProgress;
import dev.seedbed.build.BuildStepState;
import dev.seedbed.build.BuildStepStateBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.input.InputReport;
import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Plays a build of three steps: the second waits until it may go on, or fails.
final class FakeBuilds implements BuildRunner {
    static final Failure BROKEN = new BuildFailure.StepFailed("run schema/", "line 3: syntax error", List.of());

    static final MaskReport MASKED = new MaskReport(
            List.of(
                    new MaskReport.Masked(column("users.name"), new MaskRule.Fake(FakeKind.FULL_NAME), false),
                    new MaskReport.Masked(column("users.country"), new MaskRule.Keep(), false),
                    new MaskReport.Masked(column("orders.user_email"), new MaskRule.Fake(FakeKind.EMAIL), true)),
            List.of(new Finding(
                    column("orders.contact_phone_of_whoever_takes_the_parcel_in"),
                    PersonalData.PHONE,
                    288,
                    300,
                    new MaskRule.Fake(FakeKind.PHONE))));

    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile CountDownLatch mayGoOn = new CountDownLatch(1);
    volatile @Nullable Failure failure;
    volatile List<InputReport> reports = List.of();

    /// Steps that were finished before.
    private volatile int kept;

    @Override
    public Snapshot build(Path seedfile, boolean fresh, Consumer<BuildProgress> listener)
            throws OperationFailedException, InterruptedException {
        calls.add(seedfile + (fresh ? " fresh" : ""));
        int cached = fresh ? 0 : kept;
        for (int at = cached; at < 3; at++) {
            listener.accept(picture(cached, at, BuildStepState.State.RUNNING));
            if (at == 1) {
                second(cached, listener);
            }
            kept = Math.max(kept, at + 1);
        }
        BuildProgress done = picture(cached, 3, BuildStepState.State.DONE);
        var steps = new ArrayList<>(done.steps());
        steps.set(
                2, BuildStepStateBuilder.builder(steps.get(2)).reports(reports).build());
        listener.accept(new BuildProgress(done.name(), steps, done.state(), null, null));
        return snapshot();
    }

    private void second(int cached, Consumer<BuildProgress> listener)
            throws OperationFailedException, InterruptedException {
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            listener.accept(picture(cached, 1, BuildStepState.State.CANCELLED));
            throw e;
        }
        Failure reason = failure;
        if (reason != null) {
            listener.accept(picture(cached, 1, BuildStepState.State.FAILED));
            throw new OperationFailedException(reason);
        }
    }

    static BuildProgress picture(int cached, int at, BuildStepState.State state) {
        var steps = new ArrayList<BuildStepState>();
        String[] titles = {"restore dumps/base.sql.gz", "run schema/", "mask mask.yaml"};
        for (int i = 0; i < titles.length; i++) {
            BuildStepState.State of = i < cached
                    ? BuildStepState.State.CACHED
                    : i < at ? BuildStepState.State.DONE : i > at ? BuildStepState.State.WAITING : state;
            boolean isRunning = of == BuildStepState.State.RUNNING;
            steps.add(BuildStepStateBuilder.builder()
                    .title(titles[i])
                    .state(of)
                    .object(isRunning ? "03_orders.sql" : "")
                    .fraction(isRunning ? 0.5 : -1)
                    .took(Duration.ofMillis(of == BuildStepState.State.WAITING ? 0 : 1300))
                    .log(i <= at ? List.of("log of step " + i) : List.of())
                    .build());
        }
        return new BuildProgress("shop", steps, BuildProgress.State.RUNNING, null, null);
    }

    private static ColumnName column(String text) {
        String[] parts = text.split("\\.");
        return new ColumnName(new TableName("public", parts[0]), parts[1]);
    }

    static Snapshot snapshot() {
        return SnapshotBuilder.builder()
                .id("built")
                .name("shop")
                .reason(Snapshot.Reason.SEED)
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.6")
                .image("postgres:17")
                .imageId("sha256:1")
                .layers(List.of(new Layer("seedbed-data-built", "")))
                .owner(FileOwner.parse("999:999:700").orElseThrow())
                .fingerprint("fingerprint")
                .seedName("shop")
                .dataDatabase("shop")
                .dataMount("/var/lib/postgresql/data")
                .createdAt(Instant.EPOCH)
                .recordId("record-built")
                .build();
    }
}
