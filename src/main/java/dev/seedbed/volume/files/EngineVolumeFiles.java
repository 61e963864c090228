package dev.seedbed.volume.files;

import dev.seedbed.engine.Mount;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.helper.SharedHelper;
import dev.seedbed.volume.helper.VolumeSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Looks into sources through containers that mount them read-only.
public final class EngineVolumeFiles implements VolumeFiles {
    private final HelperContainers containers;
    private final Duration linger;
    private final Map<VolumeSource, SharedHelper> helpers = new ConcurrentHashMap<>();

    /// @param linger how long a container stays after the last look through it
    public EngineVolumeFiles(HelperContainers containers, Duration linger) {
        this.containers = containers;
        this.linger = linger;
    }

    @Override
    public FileSession open(VolumeSource source) throws OperationFailedException, InterruptedException {
        SharedHelper helper =
                helpers.computeIfAbsent(source, key -> new SharedHelper(containers, mount(key, true), linger));
        helper.join();
        return new EngineFileSession(source, helper, containers);
    }

    static Mount mount(VolumeSource source, boolean readOnly) {
        return switch (source) {
            case VolumeSource.Volume volume -> new Mount(Mount.Type.VOLUME, volume.name(), FileScript.ROOT, readOnly);
            case VolumeSource.HostDirectory directory ->
                new Mount(Mount.Type.BIND, directory.path(), FileScript.ROOT, readOnly);
        };
    }

    @Override
    public void close() {
        List.copyOf(helpers.values()).forEach(SharedHelper::close);
        helpers.clear();
    }
}
