package dev.seedbed.volume.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VolumeInspectJobTest {
    private final FakeContainerEngine engine = new FakeContainerEngine();
    private final List<List<String>> looks = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();

    private void look(int volumes, String slow) throws Exception {
        engine.withImage("postgres:17", Map.of("PG_MAJOR", "17", "PGDATA", "/var/lib/postgresql/data"), 5432);
        engine.onExec((_, program) -> {
            List<String> names = program.command().subList(4, program.command().size());
            looks.add(names);
            var output = new StringBuilder();
            for (String name : names) {
                output.append("V ").append(name).append('\n');
                if (name.equals(slow) && names.size() > 1) {
                    break;
                }
                output.append("Z ").append(name).append('\n');
            }
            return new ExecResult(0, output.toString(), "");
        });
        List<Mount> sources = IntStream.range(0, volumes)
                .mapToObj(i -> Mount.readOnlyVolume("v" + i, ""))
                .toList();
        new VolumeInspectJob(engine).run(sources, (_, index) -> found.add(index));
    }

    @Test
    void oneLookIsEnoughWhereNoneIsSlow() throws Exception {
        look(3, "none");

        assertThat(looks).containsExactly(List.of("0", "1", "2"));
        assertThat(found).containsExactly(0, 1, 2);
    }

    /// Those behind it are not held meanwhile.
    @Test
    void theVolumeThatTakesLongIsLookedAtByItself() throws Exception {
        look(4, "1");

        assertThat(looks).containsExactly(List.of("0", "1", "2", "3"), List.of("2", "3"), List.of("1"));
        assertThat(found).containsExactly(0, 2, 3, 1);
        assertThat(engine.containers(Map.of())).isEmpty();
    }
}
