package dev.seedbed.cli.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.VolumeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumePathTest {
    @ParameterizedTest
    @CsvSource({
        "media:a/b.txt, media, /a/b.txt",
        "media:/a, media, /a",
        "media:, media, /",
        "media, media, /",
        "media:a:b, media, /a:b",
        "bind:relative, bind, /relative",
    })
    void aVolumeAndAPathInIt(String text, String volume, String path) throws Exception {
        VolumePath parsed = VolumePath.parse(text);

        assertThat(parsed.source()).isEqualTo(new VolumeSource.Volume(volume));
        assertThat("/" + parsed.path().text().replaceFirst("^/", "")).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"bind:/srv/data:a, /srv/data, a", "bind:/srv/data, /srv/data, ''", "bind:/srv:, /srv, ''"})
    void aDirectoryOfTheEnginesComputer(String text, String directory, String path) throws Exception {
        VolumePath parsed = VolumePath.parse(text);

        assertThat(parsed.source()).isEqualTo(new VolumeSource.HostDirectory(directory));
        assertThat(parsed.path().text().replaceFirst("^/", "")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"media:a/../b", "media:..", "bind:/srv:../etc", "media:a\\q"})
    void aPathNeverLeavesTheVolume(String text) {
        assertThatThrownBy(() -> VolumePath.parse(text))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        Failure.InvalidInput.class,
                                        f -> assertThat(f.reason()).isEqualTo("path-escape")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x:a", "a/b:c", "m:a", "sp ace", "..:a"})
    void whatIsNoNameOfAVolumeDoesNotExist(String text) {
        assertThatThrownBy(() -> VolumePath.parse(text))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.NotFound.class));
    }

    /// `cp` decides by this which side is in a volume.
    @Test
    void filesOfThisComputerAreNoPlacesInVolumes() {
        assertThat(VolumePath.isOne("media:a")).isTrue();
        assertThat(VolumePath.isOne("bind:/srv")).isTrue();
        assertThat(VolumePath.isOne("media")).isFalse();
        assertThat(VolumePath.isOne("./media:a")).isFalse();
        assertThat(VolumePath.isOne("/tmp/a:b")).isFalse();
        assertThat(VolumePath.isOne("bind:relative"))
                .as("a volume of that name")
                .isTrue();
        assertThat(VolumePath.isOne(":a")).isFalse();
    }
}
