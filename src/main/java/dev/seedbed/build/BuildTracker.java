package dev.seedbed.build;

import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputReport;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts the picture of a build together and tells it to whoever listens. Safe for use by any thread.
final class BuildTracker {
    private final String name;
    private final List<Step> steps;
    private final List<BuildStepState> pictures;
    private final Consumer<BuildProgress> listener;
    private BuildProgress.State state = BuildProgress.State.RUNNING;
    private @Nullable Failure failure;
    private @Nullable Snapshot result;

    BuildTracker(String name, List<String> titles, Consumer<BuildProgress> listener) {
        this.name = name;
        this.steps = titles.stream().map(Step::new).toList();
        this.pictures = new ArrayList<>(steps.stream().map(Step::picture).toList());
        this.listener = listener;
        listener.accept(picture());
    }

    void begun(int step) {
        change(step, one -> one.begin());
    }

    /// What was done for a step before its turn came is done.
    void waits(int step) {
        change(step, Step::await);
    }

    void ended(int step, BuildStepState.State how) {
        change(step, one -> one.end(how));
    }

    /// It was carried out before, and did this.
    void cached(int step, List<InputReport> reports) {
        change(step, one -> {
            one.reports.addAll(reports);
            one.end(BuildStepState.State.CACHED);
        });
    }

    /// What a step did.
    synchronized List<InputReport> reports(int step) {
        return List.copyOf(steps.get(step).reports);
    }

    /// What a step tells of itself.
    InputProgress of(int step) {
        return new InputProgress() {
            @Override
            public void reached(String object, long done, long total) {
                change(step, told -> {
                    told.object = object;
                    told.preparation = null;
                    told.fraction = share(done, total);
                });
            }

            @Override
            public void prepares(Preparation what, String object, long done, long total) {
                change(step, told -> {
                    told.object = object;
                    told.preparation = what;
                    told.fraction = share(done, total);
                });
            }

            @Override
            public void line(String text) {
                change(step, told -> text.lines().forEach(told.log::add));
            }

            @Override
            public void note(PlanNote note) {
                change(step, told -> told.notes.add(note));
            }

            @Override
            public void report(InputReport report) {
                change(step, told -> told.reports.add(report));
            }
        };
    }

    private static double share(long done, long total) {
        return done < 0 || total <= 0 ? BuildStepState.UNKNOWN : Math.min(1, (double) done / total);
    }

    /// The same for a restore.
    void restored(int step, SeedProgress progress) {
        change(step, told -> {
            told.object = progress.table();
            told.preparation = null;
            told.fraction = progress.fraction();
            told.notes.addAll(progress.notes());
        });
    }

    void done(Snapshot snapshot) {
        end(() -> {
            result = snapshot;
            state = BuildProgress.State.DONE;
        });
    }

    void failed(Failure reason) {
        end(() -> {
            failure = reason;
            state = BuildProgress.State.FAILED;
        });
    }

    void cancelled() {
        end(() -> {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).state == BuildStepState.State.RUNNING) {
                    steps.get(i).end(BuildStepState.State.CANCELLED);
                    pictures.set(i, steps.get(i).picture());
                }
            }
            state = BuildProgress.State.CANCELLED;
        });
    }

    private synchronized BuildProgress picture() {
        return new BuildProgress(name, List.copyOf(pictures), state, failure, result);
    }

    /// Takes a picture of this step only: the others are as they were.
    private void change(int step, Consumer<Step> mutation) {
        BuildProgress now;
        synchronized (this) {
            mutation.accept(steps.get(step));
            pictures.set(step, steps.get(step).picture());
            now = picture();
        }
        listener.accept(now);
    }

    private void end(Runnable mutation) {
        BuildProgress now;
        synchronized (this) {
            mutation.run();
            now = picture();
        }
        listener.accept(now);
    }

    private static final class Step {
        private final String title;
        private final LogTail log = new LogTail();
        private final Set<PlanNote> notes = new LinkedHashSet<>();
        private final List<InputReport> reports = new ArrayList<>();
        private BuildStepState.State state = BuildStepState.State.WAITING;
        private String object = "";
        private InputProgress.@Nullable Preparation preparation;
        private double fraction = BuildStepState.UNKNOWN;
        private long begunNanos;
        private Duration took = Duration.ZERO;

        Step(String title) {
            this.title = title;
        }

        void begin() {
            state = BuildStepState.State.RUNNING;
            begunNanos = System.nanoTime();
        }

        void await() {
            state = BuildStepState.State.WAITING;
            object = "";
            preparation = null;
        }

        void end(BuildStepState.State how) {
            if (state == BuildStepState.State.RUNNING) {
                took = Duration.ofNanos(System.nanoTime() - begunNanos);
            }
            state = how;
            object = "";
            preparation = null;
        }

        BuildStepState picture() {
            return BuildStepStateBuilder.builder()
                    .title(title)
                    .state(state)
                    .object(object)
                    .preparation(preparation)
                    .fraction(state == BuildStepState.State.RUNNING ? fraction : BuildStepState.UNKNOWN)
                    .took(
                            state == BuildStepState.State.RUNNING
                                    ? Duration.ofNanos(System.nanoTime() - begunNanos)
                                    : took)
                    .log(log.picture())
                    .notes(List.copyOf(notes))
                    .reports(List.copyOf(reports))
                    .build();
        }
    }
}
