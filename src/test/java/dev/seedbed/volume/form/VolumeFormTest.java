package dev.seedbed.volume.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure.InvalidInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeFormTest {
    private static SmbShare smb(String user, String password) {
        return SmbShareBuilder.builder()
                .host("files.example.org")
                .share("team")
                .user(user)
                .password(password)
                .version(SmbShare.Version.V3)
                .build();
    }

    private static List<String> wrongFields(VolumeForm form) {
        return form.problems().stream().map(InvalidInput::field).toList();
    }

    @Test
    void nfsBecomesOptionsOfTheLocalDriver() {
        var form = new NfsShare(" 10.0.0.5 ", "/srv/my data", NfsShare.Version.V4_1, "nolock, soft,", true);

        assertThat(form.problems()).isEmpty();
        assertThat(form.driver()).isEqualTo("local");
        assertThat(form.options())
                .isEqualTo(Map.of(
                        "type", "nfs",
                        "device", ":/srv/my data",
                        "o", "addr=10.0.0.5,nfsvers=4.1,ro,nolock,soft"));
    }

    @Test
    void theFieldThatIsWrongIsNamed() {
        assertThat(wrongFields(new NfsShare("", "", NfsShare.Version.V4, "", false)))
                .containsExactly("volume-host", "volume-path");
        assertThat(wrongFields(new NfsShare("nfs://host", "srv", NfsShare.Version.V4, "soft,vers=3", false)))
                .containsExactly("volume-host", "volume-path", "volume-options");
        assertThat(wrongFields(new NfsShare("host,ro", "/a\nb", NfsShare.Version.V4, "", false)))
                .containsExactly("volume-host", "volume-path");
        assertThat(wrongFields(SmbShareBuilder.builder()
                        .host("h")
                        .share("a,b")
                        .user("x,y")
                        .password("p")
                        .domain("d,e")
                        .version(SmbShare.Version.V3)
                        .moreOptions("password=z")
                        .build()))
                .containsExactly("volume-share", "volume-user", "volume-domain", "volume-options");
        assertThat(wrongFields(smb("", "secret"))).containsExactly("volume-user");
        assertThat(wrongFields(new AzureFiles("My-Account", "", "", false)))
                .containsExactly("volume-account", "volume-share", "volume-key");
        assertThat(wrongFields(new BindDirectory("data", false))).containsExactly("volume-path");
        assertThat(wrongFields(new MemoryVolume("1 GB", "999"))).containsExactly("volume-size", "volume-mode");
        assertThat(wrongFields(new DriverOptions("", Map.of("", "x"))))
                .containsExactly("volume-driver", "volume-options");
    }

    @Test
    void smbKeepsCommasInPasswordsAndItsPasswordToItself() {
        var form = smb("anna", "a,b=c d");

        assertThat(form.problems()).isEmpty();
        assertThat(form.options())
                .containsEntry("type", "cifs")
                .containsEntry("device", "//files.example.org/team")
                .containsEntry("o", "addr=files.example.org,username=anna,password=a,,b=c d,vers=3.0,rw");
        assertThat(form.toString()).doesNotContain("a,b=c d");
        assertThat(SmbShareBuilder.builder()
                        .host("h")
                        .share("\\s\\d\\")
                        .user("u")
                        .password("p\nq")
                        .version(SmbShare.Version.V3)
                        .build()
                        .problems())
                .containsExactly(new InvalidInput("volume-password", "", "volume-characters"));
        assertThat(smb("", "").options().get("o")).contains("sec=none").doesNotContain("username");
    }

    @Test
    void azureFilesIsSmbToTheAccount() {
        var form = new AzureFiles("acct1", "data", "a2V5PT0=", true);

        assertThat(form.problems()).isEmpty();
        assertThat(form.options())
                .containsEntry("device", "//acct1.file.core.windows.net/data")
                .hasEntrySatisfying(
                        "o",
                        options -> assertThat(options)
                                .startsWith(
                                        "addr=acct1.file.core.windows.net,username=acct1,password=a2V5PT0=,vers=3.1.1,ro"));
        assertThat(form.toString()).doesNotContain("a2V5");
    }

    @Test
    void memoryAndDirectories() {
        assertThat(new MemoryVolume("64m", "0770").options())
                .isEqualTo(Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=64m,mode=0770"));
        assertThat(new MemoryVolume("", "").options()).doesNotContainKey("o");
        assertThat(new BindDirectory("/srv/data", true).options())
                .isEqualTo(Map.of("type", "none", "device", "/srv/data", "o", "bind,ro"));
    }

    @Test
    void passwordsAreNotShown() {
        Map<String, String> options = smb("anna", "top,secret").options();

        assertThat(ShownOptions.of(options))
                .containsEntry("o", "addr=files.example.org,username=anna,password=••••,vers=3.0,rw")
                .containsEntry("device", "//files.example.org/team");
        assertThat(ShownOptions.of(Map.of("sftp-pass", "hidden", "path", "a/b")))
                .isEqualTo(Map.of("sftp-pass", "••••", "path", "a/b"));
        assertThat(ShownOptions.without("data: password=top,,secret,vers=3.0 and top,secret: refused", options))
                .isEqualTo("data: password=••••,vers=3.0 and ••••: refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a.b-c_1", "0x"})
    void namesThatCanBeUsed(String name) {
        assertThat(VolumeName.problem(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", ".ab", "a b", "a/b", "ä1", "a\n", "ab\u202e"})
    void namesThatCannotBeUsed(String name) {
        assertThat(VolumeName.problem(name)).isPresent();
    }
}
