package dev.seedbed.ui.download;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.source.web.WebAddress;
import dev.seedbed.source.web.WebFile;
import dev.seedbed.source.web.WebProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One thread stands in for the FX thread.
class DownloadViewModelTest {
    private static final String SHA = "ab".repeat(32);
    private static final WebFile FILE = new WebFile(Path.of("/cache/dump.sql.gz"), 2048, SHA, WebFile.Age.NEW);

    private final ExecutorService fxThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<WebFile> fetched = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private volatile Failure failure;
    private final DownloadViewModel viewModel = new DownloadViewModel(
            this::fetch,
            new TaskRunner(background, fxThread),
            new DownloadTexts(new Messages(Locale.ENGLISH)),
            fetched::add);

    private WebFile fetch(WebAddress address, WebProgress progress)
            throws OperationFailedException, InterruptedException {
        calls.add(address + " " + address.sha256());
        progress.at(1024, 2048);
        mayGoOn.await();
        Failure reason = failure;
        if (reason != null) {
            throw new OperationFailedException(reason);
        }
        return FILE;
    }

    @AfterEach
    void close() {
        background.shutdownNow();
        fxThread.shutdownNow();
    }

    private void onFx(Runnable work) throws Exception {
        fxThread.submit(work).get();
    }

    private void await(Callable<Boolean> condition) throws Exception {
        Awaiting.until(
                Duration.ofMinutes(1),
                () -> viewModel.stateProperty().get() + " " + calls,
                () -> fxThread.submit(condition).get());
    }

    private void begin() throws Exception {
        onFx(() -> {
            viewModel.addressProperty().set("https://example.com/dump.sql.gz?signature=s3cret");
            viewModel.fetch();
        });
        await(() -> viewModel.progressProperty().get().doneBytes() == 1024);
    }

    @Test
    void sizeAndChecksumAreThereInTheEnd() throws Exception {
        onFx(() -> viewModel.checksumProperty().set(SHA));
        begin();
        onFx(() -> {
            assertThat(viewModel.progressProperty().get().fraction()).isEqualTo(0.5);
            viewModel.fetch();
        });
        mayGoOn.countDown();
        await(() -> viewModel.stateProperty().get() == DownloadViewModel.State.DONE);
        assertThat(calls).as("one at a time").containsExactly("https://example.com/dump.sql.gz " + SHA);
        assertThat(fetched).containsExactly(FILE);
        onFx(() -> {
            assertThat(viewModel.fileProperty().get()).isEqualTo(FILE);
            viewModel.addressProperty().set("https://example.com/other.sql");
            assertThat(viewModel.fileProperty().get()).as("of another address").isNull();
        });
    }

    @Test
    void whatWasCancelledContinues() throws Exception {
        begin();
        onFx(viewModel::cancel);
        await(() -> viewModel.stateProperty().get() == DownloadViewModel.State.STOPPED);
        onFx(() -> assertThat(viewModel.failureProperty().get()).isNull());
        mayGoOn.countDown();
        onFx(viewModel::fetch);
        await(() -> viewModel.stateProperty().get() == DownloadViewModel.State.DONE);
        assertThat(calls).hasSize(2);
    }

    @Test
    void aFailureIsToldAndKeepsWhatCame() throws Exception {
        failure = new SourceFailure.SourceCutOff("https://example.com/dump.sql.gz", 1024, "connection-lost");
        mayGoOn.countDown();
        onFx(() -> {
            viewModel.addressProperty().set("https://example.com/dump.sql.gz");
            viewModel.fetch();
        });
        await(() -> viewModel.failureProperty().get() != null);
        onFx(() -> assertThat(viewModel.failureProperty().get()).isEqualTo(failure));
        assertThat(fetched).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNotAskedFor() throws Exception {
        for (String wrong : List.of("", "dump.sql", "http://example.com/dump.sql", "ftp://example.com/x")) {
            onFx(() -> {
                viewModel.addressProperty().set(wrong);
                viewModel.fetch();
                assertThat(viewModel.failureProperty().get()).as(wrong).isInstanceOf(Failure.InvalidInput.class);
            });
        }
        onFx(() -> {
            viewModel.addressProperty().set("https://example.com/dump.sql");
            viewModel.checksumProperty().set("abc");
            viewModel.fetch();
            assertThat(viewModel.failureProperty().get()).isInstanceOf(Failure.InvalidInput.class);
        });
        assertThat(calls).isEmpty();
    }
}
