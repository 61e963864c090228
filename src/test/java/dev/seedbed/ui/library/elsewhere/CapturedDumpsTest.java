package dev.seedbed.ui.library.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.source.server.CaptureRecordBuilder;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapturedDumpsTest {
    private static final Path DUMP = Path.of("/library/shop.dump");

    private static final CaptureRecord RECORD = CaptureRecordBuilder.builder()
            .name("shop")
            .address("postgresql://app@db:5432/shop")
            .kind("postgresql")
            .version("17.6")
            .captured("2026-11-30T12:00:00Z")
            .tables(List.of())
            .withoutRows(List.of())
            .build();

    private final List<Runnable> background = new ArrayList<>();
    private final List<Path> again = new ArrayList<>();
    private final CapturedDumps dumps = new CapturedDumps(new TaskRunner(background::add, Runnable::run));

    private final class Ways implements LibraryWays {
        @Override
        public void project(Path file, String service) {
            throw new AssertionError(file);
        }

        @Override
        public void capture() {
            throw new AssertionError("nobody asked for that");
        }

        @Override
        public Optional<CaptureRecord> captured(Path dump) {
            return dump.equals(DUMP) ? Optional.of(RECORD) : Optional.empty();
        }

        @Override
        public void captureAgain(Path dump) {
            again.add(dump);
        }

        @Override
        public void download() {
            throw new AssertionError("nobody asked for that");
        }

        @Override
        public void repository() {
            throw new AssertionError("nobody asked for that");
        }
    }

    private void work() {
        List.copyOf(background).forEach(Runnable::run);
        background.clear();
    }

    @Test
    void onlyADumpOfAServerHasANextVersion() {
        dumps.leadTo(new Ways());
        dumps.show(DUMP);
        dumps.again();
        assertThat(again).as("nothing is known yet").isEmpty();
        work();
        assertThat(dumps.recordProperty().get()).isEqualTo(RECORD);
        dumps.again();
        assertThat(again).containsExactly(DUMP);

        dumps.show(Path.of("/library/other.sql"));
        assertThat(dumps.recordProperty().get()).isNull();
        work();
        dumps.again();
        assertThat(again).hasSize(1);
        dumps.show(null);
        assertThat(background).isEmpty();
    }

    @Test
    void anAnswerThatComesLateIsOfNoUse() {
        dumps.leadTo(new Ways());
        dumps.show(DUMP);
        dumps.show(Path.of("/library/other.sql"));
        work();
        assertThat(dumps.recordProperty().get()).isNull();
    }
}
