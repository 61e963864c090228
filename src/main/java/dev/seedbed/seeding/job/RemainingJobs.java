package dev.seedbed.seeding.job;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labelled;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.watch.log.JobVerdict;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what earlier runs of the program left on an engine, by labels alone.
public final class RemainingJobs {
    private static final int CONFLICT = 409;

    private final ContainerEngine engine;

    public RemainingJobs(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Seed jobs, without the volumes whose container is gone. Asks for no list of volumes.
    ///
    /// @param watched ids of the starts that are watched here and are no remains
    public List<RemainingJob> jobs(Set<String> watched) throws OperationFailedException, InterruptedException {
        return jobs(watched, engine.containers(Map.of(Labels.ROLE, "")));
    }

    private List<RemainingJob> jobs(Set<String> watched, List<ContainerSummary> ours)
            throws OperationFailedException, InterruptedException {
        var found = new ArrayList<RemainingJob>();
        var known = new HashSet<String>(watched);
        Set<String> served = idsOf(ours, Labels.ROLE_SNAPSHOT);
        for (ContainerSummary container : ours) {
            String id = container.ownId();
            if (container.is(Labels.ROLE_SEED_JOB) && isKnown(container) && known.add(id)) {
                SeedJobOwner holder = SeedJobLock.of(id, ours)
                        .or(() -> SeedJobLock.starter(container, container.createdAt()))
                        .orElse(null);
                try {
                    boolean resumable = holder == null && (served.contains(id) || isResumable(container));
                    found.add(job(id, container, container.id(), container.createdAt(), resumable, holder));
                } catch (OperationFailedException e) {
                    // It was removed while it was looked at.
                    if (!isGoing(e.failure())) {
                        throw e;
                    }
                }
            }
        }
        return found;
    }

    /// An engine shows no log of a container that it is just removing.
    private static boolean isGoing(Failure failure) {
        return failure instanceof Failure.NotFound
                || failure instanceof EngineFailure.EngineRefused refused && refused.status() == CONFLICT;
    }

    /// Seed jobs, and volumes of seed jobs whose container is gone.
    public List<RemainingJob> find(Set<String> watched) throws OperationFailedException, InterruptedException {
        // Volumes first: a start that is just being made has its volume before its container.
        List<VolumeSummary> volumes = engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_LAYER));
        List<ContainerSummary> ours = engine.containers(Map.of(Labels.ROLE, ""));
        var remains = new ArrayList<>(jobs(watched, ours));
        var known = new HashSet<String>(watched);
        remains.forEach(job -> known.add(job.id()));
        Set<String> served = idsOf(ours, Labels.ROLE_SNAPSHOT);
        Set<String> mounted = mounted(ours);
        for (VolumeSummary volume : volumes) {
            String id = volume.ownId();
            if (volume.name().equals(JobLabels.volume(id))
                    && isKnown(volume)
                    && !mounted.contains(volume.name())
                    && !served.contains(id)
                    && known.add(id)) {
                Instant created = created(volume);
                SeedJobOwner holder = SeedJobLock.starter(volume, created).orElse(null);
                remains.add(job(id, volume, "", created, false, holder));
            }
        }
        return List.copyOf(remains);
    }

    /// Volumes that databases or snapshots use, also where the record of the seed itself is gone.
    private static Set<String> mounted(List<ContainerSummary> containers) {
        var mounted = new HashSet<String>();
        containers.forEach(container -> container.mounts().forEach(mount -> mounted.add(mount.source())));
        return mounted;
    }

    private static Set<String> idsOf(List<ContainerSummary> containers, String role) {
        var ids = new HashSet<String>();
        for (ContainerSummary container : containers) {
            if (container.is(role)) {
                ids.add(container.ownId());
            }
        }
        return ids;
    }

    private boolean isResumable(ContainerSummary job) throws OperationFailedException, InterruptedException {
        if (job.state().isUp()) {
            return true;
        }
        if (job.state() != ContainerState.EXITED) {
            return false;
        }
        // Killed after its restore, its last writes may never have reached the disk: the job's server does not sync.
        if (engine.container(job.id()).exitCode() != 0) {
            return false;
        }
        DatabaseKind kind = DatabaseLabels.of(job).kind().orElseThrow();
        return JobVerdict.of(kind, engine.log(job.id(), LogRequest.ALL)).isRestored();
    }

    private static RemainingJob job(
            String id,
            Labelled object,
            String containerId,
            Instant createdAt,
            boolean resumable,
            @Nullable SeedJobOwner holder) {
        DatabaseLabels labels = DatabaseLabels.of(object);
        return RemainingJobBuilder.builder()
                .id(id)
                .name(labels.name().isEmpty() ? id : labels.name())
                .kind(labels.kind().orElseThrow())
                .containerId(containerId)
                .volume(JobLabels.volume(id))
                .seedFiles(labels.seedFiles())
                .createdAt(createdAt)
                .resumable(resumable)
                .heldBy(holder)
                .build();
    }

    /// Those of other kinds are left to the newer program that made them.
    private static boolean isKnown(Labelled object) {
        return DatabaseLabels.of(object).kind().isPresent();
    }

    private static Instant created(Labelled object) {
        return LabelValue.time(object.labels().getOrDefault(Labels.CREATED, ""), Instant.EPOCH);
    }

    /// Removes a job. A snapshot that was made of it keeps its volume.
    ///
    /// Whether somebody works on it is asked of the engine once more, and nobody can begin to while it is removed.
    ///
    /// @throws OperationFailedException with `SeedHeld` where another program works on it
    public void cleanUp(RemainingJob job) throws OperationFailedException, InterruptedException {
        Optional<ContainerSummary> container = engine.containers(Map.of(Labels.ID, job.id())).stream()
                .filter(one -> one.is(Labels.ROLE_SEED_JOB))
                .findFirst();
        if (container.isEmpty()) {
            removeVolume(job);
            return;
        }
        try (SeedJobLock _ = SeedJobLock.take(engine, job, container.get().imageId(), false)) {
            if (isFrozen(job)) {
                engine.removeContainer(JobLabels.jobContainer(job.id()), true);
            } else {
                SeedJob.discard(engine, job.id());
            }
        }
    }

    /// A volume without its container: one that is only just being made, or one that was left.
    private void removeVolume(RemainingJob job) throws OperationFailedException, InterruptedException {
        Optional<VolumeSummary> volume = Lookup.find(() -> engine.volume(JobLabels.volume(job.id())));
        if (volume.isEmpty()) {
            return;
        }
        Optional<SeedJobOwner> holder = SeedJobLock.starter(volume.get(), created(volume.get()));
        if (holder.isPresent()) {
            throw SeedJobLock.held(job.name(), holder.get());
        }
        if (!isFrozen(job)) {
            SeedJob.discard(engine, job.id());
        }
    }

    /// Whether the job's snapshot exists already.
    private boolean isFrozen(RemainingJob job) throws OperationFailedException, InterruptedException {
        return !engine.containers(Map.of(Labels.ID, job.id(), Labels.ROLE, Labels.ROLE_SNAPSHOT))
                .isEmpty();
    }
}
