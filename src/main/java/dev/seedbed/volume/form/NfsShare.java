package dev.seedbed.volume.form;

import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A directory that a server shares by NFS. The engine's kernel mounts it.
///
/// @param host name or address of the server
/// @param path of the shared directory on the server
/// @param moreOptions more mount options, separated by commas
public record NfsShare(String host, String path, Version version, String moreOptions, boolean readOnly)
        implements VolumeForm {
    private static final Set<String> OURS = Set.of("addr", "nfsvers", "vers", "ro", "rw");

    /// Version of the protocol.
    public enum Version {
        V3("3"),
        V4("4"),
        V4_1("4.1"),
        V4_2("4.2");

        private final String number;

        Version(String number) {
            this.number = number;
        }

        public String number() {
            return number;
        }
    }

    @Override
    public Map<String, String> options() {
        return new OptionList()
                .add("addr", host.strip())
                .add("nfsvers", version.number(), readOnly, moreOptions)
                .of("nfs", ":" + path.strip());
    }

    @Override
    public List<Failure.InvalidInput> problems() {
        return new FieldChecks()
                .host("volume-host", host)
                .absolutePath("volume-path", path)
                .mountOptions("volume-options", moreOptions, OURS)
                .found();
    }
}
