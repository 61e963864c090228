package dev.seedbed.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.FileOrder;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesViewModelTest {
    private final Queue<Runnable> fx = new ArrayDeque<>();
    private final FakeFiles files = new FakeFiles()
            .directory("/pg_wal")
            .directory("/base")
            .directory("/base/16384")
            .file("/base/16384/112", "x")
            .file("/base/16384/2601", "yy")
            .file("/PG_VERSION", "17\n")
            .link("/current", "../../etc/passwd");
    private final FilesViewModel viewModel = new FilesViewModel(files, new TaskRunner(Runnable::run, fx::add));

    @BeforeEach
    void open() {
        viewModel.show(new VolumeSource.Volume("shop"), "");
        viewModel.setInFront(true);
        settle();
    }

    @Test
    void directoriesComeFirstAndOpenInPlace() {
        assertThat(names()).containsExactly("base", "pg_wal", "PG_VERSION", "current");

        viewModel.open(row("base"));
        settle();
        viewModel.open(row("16384"));
        settle();

        assertThat(names()).containsExactly("base", "16384", "112", "2601", "pg_wal", "PG_VERSION", "current");
        assertThat(row("112").depth()).isEqualTo(2);
        viewModel.close(row("base"));
        assertThat(names()).containsExactly("base", "pg_wal", "PG_VERSION", "current");
        viewModel.open(row("base"));
        settle();
        assertThat(names()).as("what was open inside is open again").contains("112");
    }

    @Test
    void sortsWithinEachDirectory() {
        viewModel.open(row("base"));
        settle();
        viewModel.open(row("16384"));
        settle();

        viewModel.order(new FileOrder(FileOrder.Column.NAME, false));
        settle();

        assertThat(names()).containsExactly("pg_wal", "base", "16384", "2601", "112", "current", "PG_VERSION");
        viewModel.order(new FileOrder(FileOrder.Column.SIZE, true));
        settle();
        assertThat(names()).startsWith("base", "16384", "112", "2601");
    }

    @Test
    void theFilterKeepsTheWayToWhatItFinds() {
        viewModel.open(row("base"));
        settle();
        viewModel.open(row("16384"));
        settle();

        viewModel.filterProperty().set("26");

        assertThat(names()).containsExactly("base", "16384", "2601");
        viewModel.filterProperty().set("");
        assertThat(names()).hasSize(7);
    }

    @Test
    void jumpsToAPathStepByStep() {
        viewModel.jump("/base/16384/2601");
        settle();

        assertThat(viewModel.askedProperty().get().path()).hasToString("/base/16384/2601");
        viewModel.jump("base/none");
        settle();
        assertThat(viewModel.failureProperty().get()).isEqualTo(new Failure.NotFound("file", "/base/none"));
        viewModel.jump("../etc");
        assertThat(viewModel.failureProperty().get()).isInstanceOf(Failure.InvalidInput.class);
    }

    @Test
    void refreshKeepsRowsThatAreTheSame() {
        viewModel.open(row("base"));
        settle();
        FileRow version = row("PG_VERSION");
        files.file("/new", "1");

        viewModel.refresh();
        settle();

        assertThat(names()).containsExactly("base", "16384", "pg_wal", "PG_VERSION", "current", "new");
        assertThat(row("PG_VERSION")).isSameAs(version);
    }

    @Test
    void aHundredThousandEntriesAreShownPieceByPieceAndThenInOrder() {
        files.many("/pg_wal", 100_000);
        viewModel.open(row("pg_wal"));
        while (names().size() <= 4) {
            fx.remove().run();
        }
        assertThat(names()).as("shown before the listing is over").contains("file-000000.dat");
        settle();

        assertThat(viewModel.rows()).hasSize(100_004);
        assertThat(viewModel.rows().get(2).name()).isEqualTo("file-000000.dat");
        assertThat(viewModel.rows().get(100_001).name()).isEqualTo("file-099999.dat");
    }

    @Test
    void anotherSourceStartsAnew() {
        viewModel.open(row("base"));
        settle();
        viewModel.show(new VolumeSource.HostDirectory("/srv"), "");
        assertThat(viewModel.rows()).isEmpty();
        settle();
        assertThat(names()).containsExactly("base", "pg_wal", "PG_VERSION", "current");
        viewModel.show(null, "");
        settle();
        assertThat(viewModel.rows()).isEmpty();
        assertThat(files.open.get()).as("sessions still open").isZero();
    }

    @Test
    void knowsWhatACopyWouldReplace() {
        assertThat(viewModel.taken(FilePath.ROOT, List.of(Path.of("/home/PG_VERSION"), Path.of("/home/other"))))
                .containsExactly("PG_VERSION");
    }

    private void settle() {
        while (!fx.isEmpty()) {
            fx.remove().run();
        }
    }

    private FileRow row(String name) {
        return viewModel.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return viewModel.rows().stream().map(FileRow::name).toList();
    }
}
