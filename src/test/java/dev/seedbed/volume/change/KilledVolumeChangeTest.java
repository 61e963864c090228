package dev.seedbed.volume.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Programs that are killed in the middle of a change of a volume, and what the next one makes of it:
/// everything as before or everything as after, and nothing left over.
@Tag("engine")
@Timeout(120)
class KilledVolumeChangeTest {
    private static final RestartPolicy RESTART = new RestartPolicy("unless-stopped", 0);

    private VolumeBed bed;

    @BeforeEach
    void open() throws Exception {
        bed = new VolumeBed();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private void killedAt(String moment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Ddev.seedbed.crash-at=" + moment,
                "-cp",
                System.getProperty("java.class.path"),
                VolumeProgram.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(program.waitFor())
                    .as("the program was killed at %s", moment)
                    .isEqualTo(137);
        } finally {
            program.destroyForcibly();
        }
    }

    private List<String> listed() throws Exception {
        return bed.catalogue.list().stream()
                .map(row -> row.name())
                .filter(name -> name.startsWith(bed.prefix))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "volume-journal, false",
        "volume-created, false",
        "volume-stopped, false",
        "volume-copied, false",
        "volume-renamed, false",
        "volume-swapped, false",
        "volume-old-removed, true",
        "volume-started, true",
        "volume-tidied, true"
    })
    void aRenamingThatWasBrokenOff(String moment, boolean done) throws Exception {
        String before = bed.volume("before", "echo data >/look/file; chown 999:999 /look");
        String after = bed.name("after");
        String tree = bed.tree(before);
        String writer = bed.running("writer", Mount.volume(before, "/data"));
        bed.stopped("second", Mount.readOnlyVolume(before, "/data"));
        bed.engine.restartPolicy(writer, RESTART);

        killedAt(moment, "rename", bed.image, before, after);

        assertThat(listed()).as("no half volume is shown").isSubsetOf(before, after);
        if (!done) {
            assertThat(listed()).containsExactly(before);
        }
        assertThat(bed.changes.recover()).containsExactly(after);
        String now = done ? after : before;
        assertThat(bed.volumes()).containsExactly(now);
        assertThat(bed.tree(now)).isEqualTo(tree);
        assertThat(bed.containers()).containsExactly(bed.name("second"), bed.name("writer"));
        ContainerDetails found = bed.engine.container(bed.name("writer"));
        assertThat(found.summary().state().isUp()).isTrue();
        assertThat(found.restartPolicy()).isEqualTo(RESTART);
        assertThat(found.summary().mounts()).contains(Mount.volume(now, "/data"));
        assertThat(bed.engine.container(bed.name("second")).summary().mounts())
                .contains(Mount.readOnlyVolume(now, "/data"));
        assertThat(bed.leftOver()).isEmpty();
        assertThat(bed.changes.recover()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"volume-copied, false", "volume-tidied, true"})
    void aRenamingOfAnOrphanThatWasBrokenOff(String moment, boolean done) throws Exception {
        String before = bed.volume("before", "echo data >/look/file");
        String tree = bed.tree(before);

        killedAt(moment, "rename", bed.image, before, bed.name("after"));
        bed.changes.recover();

        String now = done ? bed.name("after") : before;
        assertThat(bed.volumes()).containsExactly(now);
        assertThat(bed.tree(now)).isEqualTo(tree);
        assertThat(bed.leftOver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"volume-journal", "volume-stopped", "volume-copied", "volume-restarted", "volume-kept"})
    void aCopyThatWasBrokenOff(String moment) throws Exception {
        String source = bed.volume("source", "echo data >/look/file");
        String writer = bed.running("writer", Mount.volume(source, "/data"));
        bed.engine.restartPolicy(writer, RESTART);

        killedAt(moment, "copy", bed.image, source, bed.name("copy"));

        assertThat(listed()).containsExactly(source);
        bed.changes.recover();
        assertThat(bed.volumes()).containsExactly(source);
        ContainerDetails found = bed.engine.container(writer);
        assertThat(found.summary().state().isUp()).isTrue();
        assertThat(found.restartPolicy()).isEqualTo(RESTART);
        assertThat(bed.leftOver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"volume-journal", "volume-made", "volume-kept"})
    void aNewVolumeThatWasBrokenOff(String moment) throws Exception {
        killedAt(moment, "create", bed.image, "", bed.name("new"));

        bed.changes.recover();
        assertThat(bed.volumes()).isEmpty();
        assertThat(bed.engine.containers(Map.of()))
                .extracting(ContainerSummary::name)
                .noneMatch(name -> name.startsWith(bed.prefix));
        assertThat(bed.leftOver()).isEmpty();
    }
}
