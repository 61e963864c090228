package dev.seedbed.volume.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ChildProgram;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.Shared;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A program that is killed in the middle of a change of a volume, and what the next one makes of it: everything as
/// before or everything as after, and nothing left over. [VolumeKillsInMemoryTest] goes through all changes and
/// moments.
@Tag("engine")
@ResourceLock(Shared.LEFTOVERS)
@Timeout(120)
class KilledVolumeChangeTest {
    private static final RestartPolicy RESTART = new RestartPolicy("unless-stopped", 0);

    private VolumeChangeFixture bed;

    @BeforeEach
    void open() throws Exception {
        bed = new VolumeChangeFixture();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private void killedAfter(String moment, String... arguments) throws Exception {
        Process program = ChildProgram.of(
                        VolumeProgram.class, List.of(ChildProgram.killedAfter(moment)), List.of(arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(program.waitFor())
                    .as("the program was killed after %s", moment)
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

    @Test
    void aRenamingThatWasBrokenOff() throws Exception {
        String before = bed.volume("before", "echo data >/look/file; chown 999:999 /look");
        String after = bed.name("after");
        String tree = bed.tree(before);
        String writer = bed.running("writer", Mount.volume(before, "/data"));
        bed.stopped("second", Mount.readOnlyVolume(before, "/data"));
        bed.engine.restartPolicy(writer, RESTART);

        killedAfter("start seedbed-vol-", "rename", bed.image, before, after);

        assertThat(listed()).as("no half volume is shown").isSubsetOf(before, after);
        assertThat(bed.changes.recover()).containsExactly(after);
        assertThat(bed.volumes()).containsExactly(after);
        assertThat(bed.tree(after)).isEqualTo(tree);
        assertThat(bed.containers()).containsExactly(bed.name("second"), bed.name("writer"));
        ContainerDetails found = bed.engine.container(bed.name("writer"));
        assertThat(found.summary().state().isUp()).isTrue();
        assertThat(found.restartPolicy()).isEqualTo(RESTART);
        assertThat(found.summary().mounts()).contains(Mount.volume(after, "/data"));
        assertThat(bed.engine.container(bed.name("second")).summary().mounts())
                .contains(Mount.readOnlyVolume(after, "/data"));
        assertThat(bed.leftOver()).isEmpty();
        assertThat(bed.changes.recover()).isEmpty();
    }
}
