package dev.seedbed.cli.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.form.AzureFiles;
import dev.seedbed.volume.form.BindDirectory;
import dev.seedbed.volume.form.DriverOptions;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.NfsShare;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.form.SmbShare;
import dev.seedbed.volume.form.VolumeForm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What the options of `volume create` and `volume copy` say a new volume is to be.
class VolumeFormOptionsTest {
    private static VolumeForm form(String... arguments) throws OperationFailedException {
        return CommandLine.populateCommand(new VolumeFormOptions(), arguments).form(new VolumeCreateCommand());
    }

    @Test
    void withoutOptionsItIsAPlainVolume() throws Exception {
        assertThat(form()).isEqualTo(new PlainVolume());
    }

    @ParameterizedTest
    @CsvSource({
        "host:/export, host, /export",
        "10.0.0.5:/, 10.0.0.5, /",
        "[fe80::1]:/x, [fe80::1], /x",
        "nowhere, nowhere, ''",
    })
    void anNfsShareIsAHostAndAPath(String typed, String host, String path) throws Exception {
        assertThat(form("--nfs", typed)).isEqualTo(new NfsShare(host, path, NfsShare.Version.V4, "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//host/share", "\\\\host\\share", "host/share"})
    void anSmbShareIsTypedAsOnWindowsOrUnix(String typed) throws Exception {
        assertThat(form("--smb", typed, "--user", "me", "--domain", "D", "--read-only"))
                .isInstanceOfSatisfying(SmbShare.class, share -> {
                    assertThat(share.host()).isEqualTo("host");
                    assertThat(share.share()).isEqualTo("share");
                    assertThat(share.user()).isEqualTo("me");
                    assertThat(share.domain()).isEqualTo("D");
                    assertThat(share.version()).isEqualTo(SmbShare.Version.V3);
                    assertThat(share.readOnly()).isTrue();
                });
    }

    @Test
    void theOtherForms() throws Exception {
        assertThat(form("--azure", "account/share")).isInstanceOfSatisfying(AzureFiles.class, files -> {
            assertThat(files.account()).isEqualTo("account");
            assertThat(files.share()).isEqualTo("share");
        });
        assertThat(form("--bind", "/srv")).isEqualTo(new BindDirectory("/srv", false));
        assertThat(form("--tmpfs", "--size", "64m")).isEqualTo(new MemoryVolume("64m", ""));
        assertThat(form("--driver", "rclone", "--opt", "remote=a=b", "--opt", "x="))
                .isEqualTo(new DriverOptions("rclone", Map.of("remote", "a=b", "x", "")));
    }

    @Test
    void aVersionOfTheProtocolIsOneThatThereIs() throws Exception {
        assertThat(form("--nfs", "h:/x", "--protocol", "4.2"))
                .isInstanceOfSatisfying(
                        NfsShare.class, share -> assertThat(share.version()).isEqualTo(NfsShare.Version.V4_2));
        assertThat(form("--smb", "h/x", "--protocol", "2.1"))
                .isInstanceOfSatisfying(
                        SmbShare.class, share -> assertThat(share.version()).isEqualTo(SmbShare.Version.V2_1));
        assertThat(refused("--nfs", "h:/x", "--protocol", "2"))
                .isEqualTo(new Failure.InvalidInput("volume-options", "2", "one-of:3, 4, 4.1, 4.2"));
        assertThat(refused("--smb", "h/x", "--protocol", "4"))
                .isEqualTo(new Failure.InvalidInput("volume-options", "4", "one-of:2.1, 3.0, 3.1.1"));
    }

    private static Failure refused(String... arguments) {
        var thrown = new Failure[1];
        assertThatThrownBy(() -> form(arguments))
                .isInstanceOfSatisfying(OperationFailedException.class, e -> thrown[0] = e.failure());
        return thrown[0];
    }
}
