package dev.seedbed.seeding.job;

import dev.seedbed.database.image.Unstartable;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.watch.log.JobVerdict;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.file.FullDisk;

/// Why a seed job has ended before its time, in the names that the user knows.
final class JobFailures {
    private static final int FIRST_SIGNAL = 129;
    /// What ends a program where memory runs out.
    private static final int KILLED = 137;

    private final ContainerEngine engine;
    private final SeedPlan plan;

    JobFailures(ContainerEngine engine, SeedPlan plan) {
        this.engine = engine;
        this.plan = plan;
    }

    /// What the whole log of the job says.
    JobVerdict verdict(String job) throws OperationFailedException, InterruptedException {
        return JobVerdict.of(plan.kind(), engine.log(job, LogRequest.ALL));
    }

    /// The failure of a job that has ended, or is about to.
    OperationFailedException of(String job, RestoreFailure.RestoreFailed told)
            throws OperationFailedException, InterruptedException {
        long exit = engine.awaitExit(job);
        // Of a container that ends at once, anyone who follows its log may have missed all of it.
        RestoreFailure.RestoreFailed whole =
                told.message().isEmpty() ? verdict(job).failure() : told;
        return new OperationFailedException(withExit(underOwnName(whole), exit));
    }

    /// Whether it lies in the image: the engine cannot start it, or it ended before it began with anything of the seed.
    /// Not where memory or space ran out, which another image needs as well.
    ///
    /// @param job empty where there is none yet
    boolean isOfTheImage(Failure failure, String job) throws OperationFailedException, InterruptedException {
        if (Unstartable.is(failure)) {
            return true;
        }
        return failure instanceof RestoreFailure.RestoreFailed ended
                && ended.file().isEmpty()
                && !FullDisk.isToldBy(ended.message())
                && engine.container(job).exitCode() != KILLED
                && !verdict(job).hasBegun();
    }

    /// The user knows the file by its own name, not by the one it has in the container.
    private RestoreFailure.RestoreFailed underOwnName(RestoreFailure.RestoreFailed failure) {
        String name = plan.seedFiles().stream()
                .filter(file -> file.initName().equals(failure.file()))
                .map(file -> file.info().fileName())
                .findFirst()
                .orElse(failure.file());
        return new RestoreFailure.RestoreFailed(
                name, failure.line(), failure.statement(), failure.message(), failure.log());
    }

    /// Where a signal ended the server, as when memory ran out, its log has no word of it.
    private static RestoreFailure.RestoreFailed withExit(RestoreFailure.RestoreFailed failure, long exitCode) {
        return exitCode < FIRST_SIGNAL
                ? failure
                : new RestoreFailure.RestoreFailed(
                        failure.file(),
                        failure.line(),
                        failure.statement(),
                        "exit code " + exitCode + "\n" + failure.message(),
                        failure.log());
    }
}
