package dev.seedbed.ui;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedProgressBuilder;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.progress.SeedStepBuilder;
import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.task.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A seeded start that a test moves on by hand: [#at], [#fail], [#ready].
public final class FakeSeed implements RunningSeed {
    private static final long TOTAL = 371L << 20;

    public final List<LogLine> lines = new CopyOnWriteArrayList<>();
    private final SeedPlan plan;
    private final @Nullable SeedJobOwner runBy;
    private final List<Consumer<SeedProgress>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile SeedProgress progress;

    public FakeSeed(SeedPlan plan) {
        this(plan, null);
    }

    /// @param runBy the other program that runs it
    public FakeSeed(SeedPlan plan, @Nullable SeedJobOwner runBy) {
        this.plan = plan;
        this.runBy = runBy;
        this.progress = picture(0, SeedProgress.State.RUNNING, null, null);
        for (String text : List.of(
                "waiting for server to start.... done",
                "server started",
                "CREATE DATABASE",
                "docker-entrypoint.sh: running /docker-entrypoint-initdb.d/01_schema.sql",
                "CREATE TABLE",
                "CREATE TABLE",
                "docker-entrypoint.sh: running /docker-entrypoint-initdb.d/02_dummy.sql.gz",
                "SET",
                "COPY 400000",
                "COPY 3000000")) {
            lines.add(new LogLine(LogLine.Stream.STDOUT, null, text));
        }
    }

    public void at(double fraction) {
        publish(picture(fraction, SeedProgress.State.RUNNING, null, null));
    }

    public void fail(Failure failure) {
        publish(picture(progress.fraction(), SeedProgress.State.FAILED, failure, null));
    }

    public void ready() {
        publish(picture(1, SeedProgress.State.READY, null, "c0ffee"));
    }

    private void publish(SeedProgress next) {
        progress = next;
        listeners.forEach(listener -> listener.accept(next));
        if (next.isOver()) {
            over.countDown();
        }
    }

    private SeedProgress picture(
            double fraction, SeedProgress.State state, @Nullable Failure failure, @Nullable String databaseId) {
        long done = (long) (TOTAL * fraction);
        return SeedProgressBuilder.builder()
                .id(plan.id())
                .name(plan.name())
                .kind(plan.kind())
                .version(plan.imageVersion())
                .state(state)
                .fraction(fraction)
                .timeLeft(
                        fraction == 0 || state != SeedProgress.State.RUNNING
                                ? null
                                : TimeLeft.of(Duration.ofSeconds((long) (126 * (1 - fraction)))))
                .doneBytes(done)
                .totalBytes(TOTAL)
                .bytesPerSecond(5_350_000)
                .table("public.order_items")
                .rows((long) (9_100_000 * fraction))
                .steps(steps(fraction, state, done))
                .startedAt(Instant.now().minusSeconds((long) (126 * fraction)))
                .failure(failure)
                .databaseId(databaseId)
                .build();
    }

    private static List<SeedStep> steps(double fraction, SeedProgress.State state, long done) {
        boolean ready = state == SeedProgress.State.READY;
        var file = switch (state) {
            case READY -> SeedStep.State.DONE;
            case FAILED, CANCELLED -> SeedStep.State.FAILED;
            case RUNNING, CANCELLING -> SeedStep.State.RUNNING;
        };
        var after = ready ? SeedStep.State.DONE : SeedStep.State.WAITING;
        var steps = new ArrayList<SeedStep>();
        steps.add(step(SeedStep.Kind.IMAGE, "postgres:17", SeedStep.State.SKIPPED, -1, -1, "", 0, null));
        steps.add(step(SeedStep.Kind.PREPARE, "", SeedStep.State.DONE, -1, -1, "", 200, null));
        steps.add(step(SeedStep.Kind.INITIALISE, "", SeedStep.State.DONE, -1, -1, "", 1100, null));
        steps.add(step(SeedStep.Kind.FILE, "01_schema.sql", SeedStep.State.DONE, 34 << 10, 34 << 10, "", 100, null));
        steps.add(step(
                SeedStep.Kind.FILE,
                "02_dummy.sql.gz",
                file,
                done,
                TOTAL,
                "COPY public.order_items",
                (long) (90_000 * fraction),
                Duration.ofSeconds(84)));
        steps.add(step(SeedStep.Kind.INDEXES, "", after, -1, -1, "", 0, Duration.ofSeconds(40)));
        steps.add(step(SeedStep.Kind.FINISH, "", after, -1, -1, "", 0, Duration.ofSeconds(2)));
        steps.add(step(SeedStep.Kind.START, "", after, -1, -1, "", 0, Duration.ofSeconds(1)));
        return steps;
    }

    private static SeedStep step(
            SeedStep.Kind kind,
            String subject,
            SeedStep.State state,
            long done,
            long total,
            String detail,
            long millis,
            @Nullable Duration expected) {
        return SeedStepBuilder.builder()
                .kind(kind)
                .subject(subject)
                .state(state)
                .doneBytes(done)
                .totalBytes(total)
                .detail(detail)
                .elapsed(Duration.ofMillis(millis))
                .expected(expected)
                .build();
    }

    @Override
    public String id() {
        return plan.id();
    }

    @Override
    public SeedProgress progress() {
        return progress;
    }

    @Override
    public Subscription listen(Consumer<SeedProgress> listener) {
        listeners.add(listener);
        listener.accept(progress);
        return () -> listeners.remove(listener);
    }

    @Override
    public List<LogLine> log() {
        return List.copyOf(lines);
    }

    @Override
    public Optional<SeedJobOwner> runBy() {
        return Optional.ofNullable(runBy);
    }

    @Override
    public void letGo() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void cancel() {
        publish(picture(progress.fraction(), SeedProgress.State.CANCELLED, null, null));
    }

    @Override
    public SeedProgress await() throws InterruptedException {
        over.await();
        return progress;
    }
}
