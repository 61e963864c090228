package dev.seedbed.volume.form;

import dev.seedbed.task.Failure;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A directory that a server shares by SMB (CIFS). The engine's kernel mounts it.
///
/// The password becomes part of the volume's options on the engine, where everyone who may use that engine can
/// read it.
///
/// @param host name or address of the server
/// @param share name of the share, and where wanted a directory below it, such as `team/data`
/// @param user empty to log in as nobody
/// @param domain empty for none
/// @param moreOptions more mount options, separated by commas
@RecordBuilder
public record SmbShare(
        String host,
        String share,
        @Initializer("NONE") String user,
        @Initializer("NONE") String password,
        @Initializer("NONE") String domain,
        Version version,
        @Initializer("NONE") String moreOptions,
        boolean readOnly)
        implements VolumeForm {
    /// What a text is that is not set.
    public static final String NONE = "";

    private static final Set<String> OURS = Set.of(
            "addr", "ip", "username", "user", "password", "pass", "domain", "dom", "vers", "ro", "rw", "credentials");

    /// Version of the protocol.
    public enum Version {
        V2_1("2.1"),
        V3("3.0"),
        V3_1_1("3.1.1");

        private final String number;

        Version(String number) {
            this.number = number;
        }

        public String number() {
            return number;
        }
    }

    /// Without the password.
    @Override
    public String toString() {
        return "SmbShare[" + host + ", " + share + "]";
    }

    @Override
    public Map<String, String> options() {
        var list = new OptionList().add("addr", host.strip());
        if (user.isBlank()) {
            list.add("sec", "none");
        } else {
            // The kernel takes two commas for one.
            list.add("username", user.strip()).add("password", password.replace(",", ",,"));
        }
        if (!domain.isBlank()) {
            list.add("domain", domain.strip());
        }
        return list.add("vers", version.number(), readOnly, moreOptions)
                .of("cifs", "//" + host.strip() + "/" + bare(share));
    }

    private static String bare(String share) {
        return share.strip().replace('\\', '/').replaceAll("^/+|/+$", "");
    }

    @Override
    public List<Failure.InvalidInput> problems() {
        return new FieldChecks()
                .host("volume-host", host)
                .word("volume-share", bare(share))
                .optional("volume-user", user)
                .secret("volume-password", password)
                .passwordWithoutUser("volume-user", user, password)
                .optional("volume-domain", domain)
                .mountOptions("volume-options", moreOptions, OURS)
                .found();
    }
}
