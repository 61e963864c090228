package dev.seedbed.build;

import dev.seedbed.input.InputProgress;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts the picture of a build together and tells it to whoever listens. Safe for use by any thread.
final class BuildTracker {
    private static final int MOST_LINES = 500;

    private final String name;
    private final List<Step> steps;
    private final Consumer<BuildProgress> listener;
    private BuildProgress.State state = BuildProgress.State.RUNNING;
    private @Nullable Failure failure;
    private @Nullable Snapshot result;

    BuildTracker(String name, List<String> titles, Consumer<BuildProgress> listener) {
        this.name = name;
        this.steps = titles.stream().map(Step::new).toList();
        this.listener = listener;
        listener.accept(picture());
    }

    void begun(int step) {
        change(() -> steps.get(step).begin());
    }

    void ended(int step, BuildStepState.State how) {
        change(() -> steps.get(step).end(how));
    }

    /// What a step tells of itself.
    InputProgress of(int step) {
        Step told = steps.get(step);
        return new InputProgress() {
            @Override
            public void reached(String object, long done, long total) {
                change(() -> {
                    told.object = object;
                    told.fraction = done < 0 || total <= 0 ? BuildStepState.UNKNOWN : (double) done / total;
                });
            }

            @Override
            public void line(String text) {
                change(() -> told.line(text));
            }

            @Override
            public void note(PlanNote note) {
                change(() -> told.notes.add(note));
            }
        };
    }

    /// The same for a restore.
    void restored(int step, SeedProgress progress) {
        Step told = steps.get(step);
        change(() -> {
            told.object = progress.table();
            told.fraction = progress.fraction();
            told.notes.addAll(progress.notes());
        });
    }

    void done(Snapshot snapshot) {
        change(() -> {
            result = snapshot;
            state = BuildProgress.State.DONE;
        });
    }

    void failed(Failure reason) {
        change(() -> {
            failure = reason;
            state = BuildProgress.State.FAILED;
        });
    }

    void cancelled() {
        change(() -> {
            steps.stream()
                    .filter(step -> step.state == BuildStepState.State.RUNNING)
                    .forEach(step -> {
                        step.end(BuildStepState.State.CANCELLED);
                    });
            state = BuildProgress.State.CANCELLED;
        });
    }

    synchronized BuildProgress picture() {
        return new BuildProgress(name, steps.stream().map(Step::picture).toList(), state, failure, result);
    }

    private void change(Runnable mutation) {
        BuildProgress now;
        synchronized (this) {
            mutation.run();
            now = picture();
        }
        listener.accept(now);
    }

    private static final class Step {
        private final String title;
        private final ArrayDeque<String> log = new ArrayDeque<>();
        private final Set<PlanNote> notes = new LinkedHashSet<>();
        private BuildStepState.State state = BuildStepState.State.WAITING;
        private String object = "";
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

        void end(BuildStepState.State how) {
            if (state == BuildStepState.State.RUNNING) {
                took = Duration.ofNanos(System.nanoTime() - begunNanos);
            }
            state = how;
            object = "";
        }

        void line(String text) {
            if (log.size() == MOST_LINES) {
                log.removeFirst();
            }
            log.addLast(text);
        }

        BuildStepState picture() {
            return BuildStepStateBuilder.builder()
                    .title(title)
                    .state(state)
                    .object(object)
                    .fraction(state == BuildStepState.State.RUNNING ? fraction : BuildStepState.UNKNOWN)
                    .took(
                            state == BuildStepState.State.RUNNING
                                    ? Duration.ofNanos(System.nanoTime() - begunNanos)
                                    : took)
                    .log(new ArrayList<>(log))
                    .notes(List.copyOf(notes))
                    .build();
        }
    }
}
