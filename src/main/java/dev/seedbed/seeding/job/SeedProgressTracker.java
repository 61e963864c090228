package dev.seedbed.seeding.job;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedProgressBuilder;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.progress.SeedStepBuilder;
import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.seeding.watch.estimate.WatchSnapshot;
import dev.seedbed.task.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The picture of one seeded start, put together from its own steps and what the watch sees. Safe for use by any
/// thread.
public final class SeedProgressTracker {
    private final EngineWaits waits;
    private SeedPlan plan;
    private final Instant startedAt;
    private final List<Consumer<SeedProgress>> listeners = new CopyOnWriteArrayList<>();
    private Step image;
    private Step prepare;
    private final Step start;
    private final Set<PlanNote> notes = new LinkedHashSet<>();
    private boolean reusing;

    private @Nullable WatchSnapshot watched;
    private SeedProgress.State state = SeedProgress.State.RUNNING;
    private @Nullable Failure failure;
    private @Nullable String databaseId;

    public SeedProgressTracker(SeedPlan plan) {
        this(plan, Instant.now());
    }

    SeedProgressTracker(SeedPlan plan, Instant startedAt) {
        this.plan = plan;
        this.waits = new EngineWaits(() -> change(() -> {}));
        this.startedAt = startedAt;
        this.image = new Step(SeedStep.Kind.IMAGE, plan.image());
        this.prepare = new Step(SeedStep.Kind.PREPARE, "");
        this.start = new Step(SeedStep.Kind.START, "");
    }

    /// What this start waits for.
    EngineWaits waits() {
        return waits;
    }

    Subscription listen(Consumer<SeedProgress> listener) {
        listeners.add(listener);
        listener.accept(picture());
        return () -> listeners.remove(listener);
    }

    /// Begins again with the same files and another image.
    void goOn(SeedPlan other) {
        change(() -> {
            plan = other;
            image = new Step(SeedStep.Kind.IMAGE, other.image());
            prepare = new Step(SeedStep.Kind.PREPARE, "");
            watched = null;
        });
    }

    void imageStep(SeedStep.State now, long done, long total, String detail) {
        change(() -> image.set(now, done, total, detail));
    }

    void prepareStep(SeedStep.State now, long done, long total) {
        change(() -> prepare.set(now, done, total, ""));
    }

    /// Nothing needs to be restored: the start is all there is to do.
    void reusing() {
        change(() -> reusing = true);
    }

    void startStep(SeedStep.State now) {
        change(() -> start.set(now, -1, -1, ""));
    }

    void watched(WatchSnapshot snapshot) {
        change(() -> watched = snapshot);
    }

    void cancelling() {
        change(() -> {
            if (state == SeedProgress.State.RUNNING) {
                state = SeedProgress.State.CANCELLING;
            }
        });
    }

    void note(PlanNote note) {
        change(() -> notes.add(note));
    }

    void database(String id) {
        change(() -> databaseId = id);
    }

    void ready() {
        change(() -> state = SeedProgress.State.READY);
    }

    void cancelled() {
        change(() -> {
            state = SeedProgress.State.CANCELLED;
            databaseId = null;
        });
    }

    void failed(Failure reason) {
        change(() -> {
            state = SeedProgress.State.FAILED;
            failure = reason;
            image.failIfRunning();
            prepare.failIfRunning();
            start.failIfRunning();
        });
    }

    private void change(Runnable mutation) {
        synchronized (this) {
            mutation.run();
        }
        SeedProgress now = picture();
        listeners.forEach(listener -> listener.accept(now));
    }

    synchronized SeedProgress picture() {
        WatchSnapshot seen = watched;
        var steps = new ArrayList<SeedStep>();
        if (reusing) {
            steps.add(start.picture());
        } else {
            steps.add(image.picture());
            steps.add(prepare.picture());
            steps.addAll(seen == null ? waitingSteps() : settled(seen.steps()));
        }
        boolean ready = state == SeedProgress.State.READY;
        return SeedProgressBuilder.builder()
                .id(plan.id())
                .name(plan.name())
                .kind(plan.kind())
                .version(plan.imageVersion())
                .state(state)
                .fraction(ready ? 1 : seen == null ? 0 : seen.fraction())
                .timeLeft(ready ? TimeLeft.NOTHING : seen == null ? null : seen.timeLeft())
                .engineWait(waits.now())
                .doneBytes(seen == null ? 0 : seen.doneBytes())
                .totalBytes(plan.sizeBytes())
                .bytesPerSecond(seen == null ? 0 : seen.bytesPerSecond())
                .table(seen == null ? "" : seen.table())
                .rows(seen == null ? 0 : seen.rows())
                .steps(steps)
                .startedAt(startedAt)
                .failure(failure)
                .databaseId(databaseId)
                .notes(List.copyOf(notes))
                .build();
    }

    private List<SeedStep> waitingSteps() {
        var steps = new ArrayList<SeedStep>();
        steps.add(waiting(SeedStep.Kind.INITIALISE, "", -1));
        for (DumpInfo file : plan.files()) {
            steps.add(waiting(SeedStep.Kind.FILE, file.fileName(), file.sizeBytes()));
        }
        steps.add(waiting(SeedStep.Kind.FINISH, "", -1));
        steps.add(waiting(SeedStep.Kind.START, "", -1));
        return steps;
    }

    /// A failure ends the step that was running when it came.
    private List<SeedStep> settled(List<SeedStep> steps) {
        if (state != SeedProgress.State.FAILED) {
            return steps;
        }
        return steps.stream()
                .map(step -> step.state() != SeedStep.State.RUNNING
                        ? step
                        : SeedStepBuilder.builder(step)
                                .state(SeedStep.State.FAILED)
                                .build())
                .toList();
    }

    private static SeedStep waiting(SeedStep.Kind kind, String subject, long total) {
        return SeedStepBuilder.builder()
                .kind(kind)
                .subject(subject)
                .state(SeedStep.State.WAITING)
                .totalBytes(total)
                .build();
    }

    /// One of our own steps, with its clock.
    private static final class Step {
        private final SeedStep.Kind kind;
        private final String subject;
        private SeedStep.State state = SeedStep.State.WAITING;
        private long done = -1;
        private long total = -1;
        private String detail = "";
        private long begunNanos;
        private long endedNanos;

        Step(SeedStep.Kind kind, String subject) {
            this.kind = kind;
            this.subject = subject;
        }

        void set(SeedStep.State now, long doneBytes, long totalBytes, String what) {
            if (state == SeedStep.State.WAITING) {
                begunNanos = System.nanoTime();
            }
            if (now != SeedStep.State.RUNNING) {
                endedNanos = System.nanoTime();
            }
            state = now;
            done = doneBytes;
            total = totalBytes;
            detail = what;
        }

        void failIfRunning() {
            if (state == SeedStep.State.RUNNING) {
                set(SeedStep.State.FAILED, done, total, detail);
            }
        }

        SeedStep picture() {
            long end = state == SeedStep.State.RUNNING ? System.nanoTime() : endedNanos;
            Duration elapsed =
                    state == SeedStep.State.WAITING ? Duration.ZERO : Duration.ofNanos(Math.max(0, end - begunNanos));
            return SeedStepBuilder.builder()
                    .kind(kind)
                    .subject(subject)
                    .state(state)
                    .doneBytes(done)
                    .totalBytes(total)
                    .detail(detail)
                    .elapsed(elapsed)
                    .build();
        }
    }
}
