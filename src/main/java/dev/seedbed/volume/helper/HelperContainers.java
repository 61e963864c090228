package dev.seedbed.volume.helper;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.image.Unstartable;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.FrozenVolumes;
import dev.seedbed.volume.form.DriverErrorParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts containers that look into volumes or fill them. Safe for use by any number of threads.
public final class HelperContainers {
    /// What reading needs: any file may be read.
    public static final List<String> READING = List.of("DAC_READ_SEARCH");
    /// What writing needs: files may be put anywhere and given to anybody.
    public static final List<String> WRITING = List.of("CHOWN", "DAC_OVERRIDE", "FOWNER");

    private static final Logger LOG = LoggerFactory.getLogger(HelperContainers.class);
    private static final String LOCAL = "local";
    private static final Duration PROBE = Duration.ofSeconds(30);
    /// Ends when for a minute nothing else has run here: anyone who started it may have been killed.
    private static final String WAIT = """
            idle=0
            while [ "$idle" -lt 12 ]; do
              sleep 5
              set -- /proc/[0-9]*
              if [ "$#" -gt 1 ]; then idle=0; else idle=$((idle + 1)); fi
            done
            """;
    private static final String HAS_PROGRAMS = """
            for name in find tar stat; do
              case "$("$name" --version 2>/dev/null | head -n 1)" in *GNU*) ;; *) exit 1 ;; esac
            done
            [ "$(printf 'abc' | head -c 2 | tail -c 1)" = b ] || exit 1
            [ "$(find / -maxdepth 0 -printf '%y')" = d ]
            """;

    private final ContainerEngine engine;
    private final HelperImages images;
    private final AtomicBoolean tidied = new AtomicBoolean();
    private final AtomicBoolean pipesArrive = new AtomicBoolean(true);
    private volatile String served = "";

    public HelperContainers(ContainerEngine engine) {
        this.engine = engine;
        this.images = new HelperImages(engine);
    }

    /// Starts a container with these mounts on whatever image of the engine has the programs; pulls one where none
    /// has. The caller closes it.
    ///
    /// @param mounts of which volumes have to be there, since the engine would make them
    /// @param capabilities all that it gets
    /// @throws OperationFailedException with `NotFound` for a volume or a directory, `HelperImageMissing`,
    ///     `VolumeUnusable` for a volume that its driver cannot mount, or what the engine says
    public HelperContainer start(List<Mount> mounts, List<String> capabilities)
            throws OperationFailedException, InterruptedException {
        tidyOnce();
        VolumeSummary mayFail = requireVolumes(mounts);
        while (true) {
            ImageDetails image = images.next();
            HelperContainer started;
            try {
                started = tried(image, mounts, capabilities);
            } catch (OperationFailedException e) {
                throw mayFail == null ? e : DriverErrorParser.explained(mayFail.name(), mayFail.options(), e);
            }
            if (started != null) {
                return started;
            }
            images.reject(image.id());
        }
    }

    /// The same for a program that is written to at length: what it reads passes by the engine where that runs on this
    /// computer.
    public HelperContainer startForInput(List<Mount> mounts, List<String> capabilities)
            throws OperationFailedException, InterruptedException {
        Optional<LocalPipe> made = pipesArrive.get() && engine.info().local() ? LocalPipe.make() : Optional.empty();
        if (made.isPresent()) {
            HelperContainer started = reached(made.get(), mounts, capabilities);
            if (started != null) {
                return started;
            }
        }
        return start(mounts, capabilities);
    }

    /// @return null where it does not work in this way, for whatever reason
    private @Nullable HelperContainer reached(LocalPipe pipe, List<Mount> mounts, List<String> capabilities)
            throws InterruptedException {
        HelperContainer started = null;
        boolean reached = false;
        try {
            tidyOnce();
            requireVolumes(mounts);
            started = tried(
                    images.next(),
                    Stream.concat(mounts.stream(), Stream.of(pipe.mount())).toList(),
                    capabilities);
            if (started != null && pipe.reaches(started)) {
                started.takesInput(pipe);
                reached = true;
            } else {
                pipesArrive.set(false);
            }
        } catch (OperationFailedException e) {
            LOG.debug("no helper with a pipe of this computer", e);
        } finally {
            if (!reached) {
                pipe.close();
                if (started != null) {
                    started.close();
                }
            }
        }
        return reached ? started : null;
    }

    private void tidyOnce() throws OperationFailedException, InterruptedException {
        if (tidied.compareAndSet(false, true)) {
            removeLeft(engine);
        }
    }

    /// @return one whose mount may fail for reasons of its own
    private @Nullable VolumeSummary requireVolumes(List<Mount> mounts)
            throws OperationFailedException, InterruptedException {
        VolumeSummary mayFail = null;
        for (Mount mount : mounts) {
            if (mount.type() == Mount.Type.VOLUME) {
                VolumeSummary volume = engine.volume(mount.source());
                if (!volume.driver().equals(LOCAL) || !volume.options().isEmpty()) {
                    mayFail = volume;
                }
            }
        }
        return mayFail;
    }

    /// Id of the image that such containers run on. Blocks until one was found, as [#start] does.
    public String image() throws OperationFailedException, InterruptedException {
        if (served.isEmpty() || Lookup.find(() -> engine.image(served)).isEmpty()) {
            try (HelperContainer tried = start(List.of(), READING)) {
                served = engine.container(tried.id()).summary().imageId();
            }
        }
        return served;
    }

    /// @throws OperationFailedException with `VolumeHeld` where snapshots share what is in the volume
    public void requireWritable(VolumeSource source) throws OperationFailedException, InterruptedException {
        if (source instanceof VolumeSource.Volume(String name)) {
            FrozenVolumes.requireWritable(engine, name);
        }
    }

    /// @return null where the image has not what is needed
    private @Nullable HelperContainer tried(ImageDetails image, List<Mount> mounts, List<String> capabilities)
            throws OperationFailedException, InterruptedException {
        HelperContainer made;
        ContainerSpec spec = spec(image, mounts, capabilities);
        try {
            made = new HelperContainer(
                    engine,
                    Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true)));
        } catch (InterruptedException e) {
            // One that never started does not end by itself.
            remove(engine, spec);
            throw e;
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NotFound missing
                    && missing.what().equals("image")) {
                return null;
            }
            throw e;
        }
        boolean good = false;
        try {
            requireNothingMade(spec);
            engine.start(made.id());
            good = images.isKnown(image.id())
                    || made.run(PROBE, List.of("sh", "-c", HAS_PROGRAMS)).isSuccess();
            if (good) {
                images.accept(image);
            }
        } catch (OperationFailedException e) {
            if (!Unstartable.is(e.failure())) {
                throw e;
            }
        } finally {
            if (!good) {
                remove(engine, spec);
            }
        }
        return good ? made : null;
    }

    private static String id(ContainerSpec spec) {
        return spec.newVolumeLabels().getOrDefault(Labels.ID, "");
    }

    /// The volume was there a moment ago; now it is another one of the same name, which the engine made.
    private void requireNothingMade(ContainerSpec spec) throws OperationFailedException, InterruptedException {
        for (VolumeSummary stray : AccidentalVolumes.of(engine, id(spec))) {
            throw new OperationFailedException(new Failure.NotFound("volume", stray.name()));
        }
    }

    /// A container that waits for programs to run, and ends and goes by itself some time after the last.
    public static ContainerSpec spec(ImageDetails image, List<Mount> mounts, List<String> capabilities) {
        return waiting(image, mounts, capabilities).build();
    }

    /// The same with a network, as the engine names one; null for the engine's usual one.
    public static ContainerSpec onNetwork(ImageDetails image, @Nullable String network) {
        return waiting(image, List.of(), List.of()).networkMode(network).build();
    }

    private static ContainerSpec.Builder waiting(ImageDetails image, List<Mount> mounts, List<String> capabilities) {
        String id = ShortId.random();
        var spec = ContainerSpec.named("seedbed-helper-" + id, image.id())
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_HELPER,
                        Labels.ID,
                        id,
                        Labels.CREATED,
                        Instant.now().toString(),
                        Labels.HOLDER,
                        ProcessOwner.self().text()))
                .newVolumeLabels(AccidentalVolumes.labels(id))
                .entrypoint(List.of("sh", "-c", WAIT))
                .user("0")
                .confined(capabilities)
                .removesItself();
        mounts.forEach(spec::mount);
        return spec.covering(image.volumes());
    }

    /// Removes a container with what the engine made for it. Blocks, does not fail, and does not end at an interrupt.
    public static void remove(ContainerEngine engine, ContainerSpec spec) {
        new HelperContainer(engine, spec.name()).close();
        AccidentalVolumes.remove(engine, id(spec));
    }

    /// Removes what killed programs left, as far as that can be done.
    public static void removeLeft(ContainerEngine engine) throws InterruptedException {
        try {
            for (ContainerSummary left : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER))) {
                if (!ProcessOwner.isAtWork(left)) {
                    engine.removeContainer(left.id(), true);
                }
            }
        } catch (OperationFailedException e) {
            LOG.warn("containers of an earlier run may be left: {}", e.getMessage());
        }
    }
}
