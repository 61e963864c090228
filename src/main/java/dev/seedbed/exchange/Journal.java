package dev.seedbed.exchange;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.Uninterruptible;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells everybody of a change in progress, and how to complete it or to roll it back: a container that is never
/// started, the first thing that a change makes and the last that it removes.
public final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final ContainerEngine engine;
    private final Subject subject;

    public Journal(ContainerEngine engine, Subject subject) {
        this.engine = engine;
        this.subject = subject;
    }

    /// What is being changed. Earlier versions wrote the same roles and names.
    public enum Subject {
        /// A database, its layers or its snapshots.
        DATABASE(Labels.ROLE_OPERATION, "seedbed-operation-"),
        /// A volume that is made, copied or renamed.
        VOLUME(Labels.ROLE_VOLUME_OPERATION, "seedbed-volume-"),
        /// A volume that is filled from an archive.
        IMPORT(Labels.ROLE_IMPORT, "seedbed-import-");

        private final String role;
        private final String prefix;

        Subject(String role, String prefix) {
            this.role = role;
            this.prefix = prefix;
        }

        /// Name of the journal's container.
        public String container(String id) {
            return prefix + id;
        }
    }

    /// A journal that stands on the engine.
    public record Entry(ContainerSummary container) {
        /// Whether it says that a volume is only just being made, or was left half-made: as long as it stands, that
        /// volume is nothing. What works on a volume has the same role as its journal, and no plan.
        public boolean isOfNewVolume(String volume) {
            boolean makes =
                    container.is(Subject.IMPORT.role) || (container.is(Subject.VOLUME.role) && !text().isEmpty());
            return makes
                    && name().equals(volume)
                    && plan(VolumePlan.class)
                            .filter(plan -> plan.type() == VolumePlan.Type.STOP)
                            .isEmpty();
        }

        /// Of the database or volume, for people.
        public String name() {
            return container.givenName();
        }

        public Optional<ProcessOwner> holder() {
            return ProcessOwner.of(container);
        }

        /// Empty where there is none, or a later version wrote it in a form of its own.
        private <P extends Plan> Optional<P> plan(Class<P> form) {
            String text = text();
            if (text.isEmpty() && container.is(Subject.IMPORT.role)) {
                // Earlier versions wrote no more than this.
                text = "{\"id\":%s,\"type\":\"IMPORT\",\"volume\":\"\",\"name\":%s,\"copies\":false}"
                        .formatted(LabelValue.json(container.ownId()), LabelValue.json(name()));
            }
            return PlanJson.read(text, form);
        }

        private String text() {
            return container.labels().getOrDefault(Labels.PLAN, "");
        }
    }

    /// An image for journals that no image is at hand for: any does, since they never run.
    ///
    /// @return its id
    /// @throws OperationFailedException with `ImageUnavailable` where the engine has none
    public static String anyImage(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        return engine.images().stream()
                .min(Comparator.comparingLong(ImageSummary::sizeBytes))
                .map(ImageSummary::id)
                .orElseThrow(() ->
                        new OperationFailedException(new ImageFailure.ImageUnavailable("postgres", "", List.of())));
    }

    /// What takes a change back that failed or was cancelled.
    @FunctionalInterface
    public interface Undo {
        void run(Exception cause) throws OperationFailedException, InterruptedException;
    }

    /// What completes a change that cannot be taken back any more.
    @FunctionalInterface
    public interface Completion<T, R> {
        R run(T done) throws OperationFailedException, InterruptedException;
    }

    /// Carries out a change; where that fails or is cancelled, takes it back. This program counts as at work on it from
    /// before its journal is written.
    ///
    /// @param id of its plan
    /// @param work writes the journal, too
    public <T> T carryOut(String id, TaskRunner.Work<T> work, Undo undo)
            throws OperationFailedException, InterruptedException {
        return carryOut(id, work, undo, done -> done);
    }

    /// The same for a change with a last part that is not taken back: where that fails, the next recovery ends it.
    public <T, R> R carryOut(String id, TaskRunner.Work<T> work, Undo undo, Completion<T, R> completion)
            throws OperationFailedException, InterruptedException {
        try (ActiveOperation _ = ActiveOperation.begin(subject.container(id))) {
            T done;
            try {
                done = work.call();
            } catch (OperationFailedException | InterruptedException | RuntimeException e) {
                Rollback.after(e, () -> undo.run(e));
                throw e;
            }
            return completion.run(done);
        }
    }

    /// What stands on every object that is made for a change.
    public Map<String, String> labels(String key, String name) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(Labels.ROLE, subject.role);
        labels.put(Labels.ID, key);
        labels.put(Labels.NAME, name);
        labels.put(Labels.HOLDER, ProcessOwner.self().text());
        labels.put(Labels.CREATED, Instant.now().toString());
        return labels;
    }

    /// A journal with the mounts and labels that the caller adds, for [#write].
    ///
    /// @param key what the changed object is locked or marked by
    /// @param imageId of any image on the engine. Where it declares volumes, the caller mounts something there
    public ContainerSpec.Builder spec(Plan plan, String key, String imageId) {
        return ContainerSpec.named(subject.container(plan.id()), imageId)
                .labels(labels(key, plan.name()))
                .labels(Map.of(Labels.PLAN, LabelValue.json(plan)))
                // An engine takes no container without a command, though it never runs.
                .entrypoint(List.of("true"))
                .networkMode("none");
    }

    /// @return id of the container
    public String write(ContainerSpec.Builder spec) throws OperationFailedException, InterruptedException {
        return Uninterruptible.run(() -> engine.createContainer(spec.build()), id -> engine.removeContainer(id, true));
    }

    public void erase(String id) throws OperationFailedException, InterruptedException {
        engine.removeContainer(subject.container(id), true);
    }

    /// What ends or rolls back one kind of change.
    public interface Recovery<P extends Plan> {
        /// Keys of the locks that are held meanwhile.
        List<String> locks(P plan) throws OperationFailedException, InterruptedException;

        void recover(P plan, Entry journal) throws OperationFailedException, InterruptedException;
    }

    /// Goes through all changes of programs that have ended, and fails in the end where one failed.
    ///
    /// @return names of what was recovered
    public <P extends Plan> List<String> recover(Class<P> form, Recovery<P> recovery)
            throws OperationFailedException, InterruptedException {
        var done = new ArrayList<String>();
        OperationFailedException first = null;
        for (ContainerSummary container : engine.containers(Map.of(Labels.ROLE, subject.role))) {
            var journal = new Entry(container);
            try {
                if (!DatabaseLock.isHeld(container) && isRecovered(journal, form, recovery)) {
                    done.add(journal.name());
                }
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof SnapshotFailure.Busy)) {
                    // One must not keep the others from being mended.
                    LOG.warn("{} stays as it was left: {}", container.name(), e.getMessage());
                    first = first == null ? e : first;
                }
            }
        }
        if (first != null) {
            throw first;
        }
        return List.copyOf(done);
    }

    /// @return false where there was nothing to do, also where somebody else has dealt with it meanwhile
    private <P extends Plan> boolean isRecovered(Entry journal, Class<P> form, Recovery<P> recovery)
            throws OperationFailedException, InterruptedException {
        Optional<P> plan = journal.plan(form);
        if (plan.isEmpty()) {
            // What works on a volume has the role of its journal, and no plan.
            if (subject == Subject.DATABASE || !journal.text().isEmpty()) {
                LOG.warn("{} cannot be read; it stays", journal.container().name());
            }
            return false;
        }
        try (Locks _ = Locks.forRecovery(engine, journal, recovery.locks(plan.get()))) {
            boolean stands = engine.containers(Map.of(Labels.ROLE, subject.role)).stream()
                    .anyMatch(one -> one.id().equals(journal.container().id()));
            if (stands) {
                recovery.recover(plan.get(), journal);
            }
            return stands;
        }
    }
}
