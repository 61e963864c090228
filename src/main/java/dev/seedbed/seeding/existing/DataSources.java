package dev.seedbed.seeding.existing;

import dev.seedbed.engine.Mount;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity;

/// How data that is there is mounted and called.
final class DataSources {
    private DataSources() {}

    static String name(VolumeSource source) {
        return switch (source) {
            case VolumeSource.Volume(String volume) -> volume;
            case VolumeSource.HostDirectory(String path) -> path;
        };
    }

    static Mount mount(VolumeSource source, String target) {
        return switch (source) {
            case VolumeSource.Volume(String volume) -> Mount.volume(volume, target);
            case VolumeSource.HostDirectory(String path) -> new Mount(Mount.Type.BIND, path, target, false);
        };
    }

    /// `PostgreSQL 15`.
    static String text(VolumeIdentity identity) {
        var kind = identity.kind();
        return kind == null ? "" : (kind.displayName() + " " + identity.version()).strip();
    }
}
