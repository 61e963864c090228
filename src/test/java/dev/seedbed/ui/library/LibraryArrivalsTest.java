package dev.seedbed.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.LibraryMarks;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.reading.SeedReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was dumped or downloaded comes into the library and is chosen there. One thread stands in for the FX thread.
class LibraryArrivalsTest {
    private static final String SQL = "CREATE TABLE t (id int);\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final ExecutorService fxThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private Library library;
    private LibraryViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("a.sql"), SQL);
        library = new Library(new DumpInspector(), List.of(SeedSource.folder(folder)));
        var tasks = new TaskRunner(background, fxThread);
        var indexes = new DumpIndexes(new DumpIndexer(), new DumpIndexCache(elsewhere.resolve("cache"), 1 << 20));
        viewModel = onFx(() -> new LibraryViewModel(
                library,
                new SeedReading(indexes, new DumpPreview(), tasks),
                _ -> Map.of(),
                tasks,
                new RecordedStarts(new ArrayList<>(), _ -> {}, new ArrayList<>()),
                new LibraryMarks(List.of(), List.of(), (_, _) -> {}),
                _ -> {}));
        await(() -> viewModel.list().entries().size() == 1);
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            viewModel.close();
            return true;
        });
        library.close();
        background.shutdownNow();
        fxThread.shutdownNow();
    }

    private <T> T onFx(Callable<T> work) throws Exception {
        return fxThread.submit(work).get();
    }

    private void await(Callable<Boolean> condition) throws Exception {
        Awaiting.until(Duration.ofMinutes(1), () -> viewModel.list().entries().toString(), () -> onFx(condition));
    }

    private String selected() {
        LibraryEntry entry = viewModel.selectedProperty().get();
        return entry == null ? "" : entry.name();
    }

    @Test
    void aDumpThatComesIsChosenWhateverWasFiltered() throws Exception {
        Path dump = folder.resolve("shop-2026-11-30T12-00.sql");
        onFx(() -> {
            viewModel.list().filterProperty().set("nothing");
            viewModel.list().placeProperty().set(new LibraryPlace.Snapshots());
            viewModel.select(dump);
            return true;
        });
        assertThat(onFx(this::selected)).as("it is not there yet").isEmpty();
        Files.writeString(dump, SQL);
        library.refresh();
        await(() -> selected().equals("shop-2026-11-30T12-00.sql"));
        onFx(() -> {
            assertThat(viewModel.list().entries()).hasSize(2);
            return true;
        });
    }

    @Test
    void downloadsAreASourceThatIsNotTakenAway() throws Exception {
        Path downloads = elsewhere.resolve("content");
        onFx(() -> {
            viewModel.folders().addDownloads(downloads);
            return true;
        });
        assertThat(library.sources()).as("nothing was downloaded yet").hasSize(1);

        Path file = Files.createDirectories(downloads.resolve("0123")).resolve("orders.sql");
        Files.writeString(file, SQL);
        onFx(() -> {
            viewModel.folders().addDownloads(downloads);
            viewModel.folders().addDownloads(downloads);
            viewModel.select(file);
            return true;
        });
        await(() -> selected().equals("orders.sql"));
        var source = new SeedSource(downloads, SeedSource.Origin.DOWNLOADS);
        onFx(() -> {
            viewModel.folders().remove(source);
            return true;
        });
        assertThat(library.sources()).containsExactly(SeedSource.folder(folder), source);
    }
}
