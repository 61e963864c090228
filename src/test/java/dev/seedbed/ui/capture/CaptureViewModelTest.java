package dev.seedbed.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.source.server.CaptureRecordBuilder;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.source.server.ServerFactsBuilder;
import dev.seedbed.source.server.TableFacts;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One thread stands in for the FX thread.
class CaptureViewModelTest {
    private static final Path FOLDER = Path.of("/library");
    private static final Path DUMP = FOLDER.resolve("shop-2026-11-30T12-00.dump");
    private static final ServerFacts FACTS = ServerFactsBuilder.builder()
            .kind(DatabaseKind.POSTGRESQL)
            .versionText("17.6")
            .databases(List.of("shop"))
            .tables(List.of(new TableFacts("public.orders", 1 << 20)))
            .extensions(List.of("citext"))
            .leftOut(List.of())
            .build();

    private final ExecutorService fxThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final List<Path> captured = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private volatile Failure failure;
    private final CaptureViewModel viewModel = viewModel();

    private CaptureViewModel viewModel() {
        var tasks = new TaskRunner(background, fxThread);
        tasks.tell(new TaskRunner.Waiting() {
            @Override
            public void begun(UserAction action, String subject, TaskHandle handle) {
                shown.add(subject);
            }

            @Override
            public void says(TaskHandle handle, String text, double fraction) {
                shown.add(text);
            }

            @Override
            public void over(TaskHandle handle) {
                shown.add("over");
            }
        });
        var texts = new CaptureTexts(new Messages(Locale.ENGLISH));
        return new CaptureViewModel(new Servers(), tasks, texts, FOLDER, captured::add);
    }

    /// A server that is dumped as soon as it may be.
    private final class Servers implements CaptureService {
        @Override
        public ServerFacts look(CaptureRequest request) throws OperationFailedException {
            calls.add("look " + request.address() + " " + request.password() + request.source());
            fail();
            return FACTS;
        }

        private void fail() throws OperationFailedException {
            Failure reason = failure;
            if (reason != null) {
                throw new OperationFailedException(reason);
            }
        }

        @Override
        public Path capture(CaptureRequest request, Path folder, CaptureProgress.Listener listener)
                throws OperationFailedException, InterruptedException {
            calls.add("capture " + request.address() + " " + request.password() + " "
                    + request.choice().tables());
            listener.at(new CaptureProgress(1024, "public.orders", 1, 1, 0.5));
            mayGoOn.await();
            fail();
            return DUMP;
        }

        @Override
        public Optional<CaptureRecord> recorded(Path dump) {
            return Optional.empty();
        }
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

    private void await(CaptureViewModel.State state) throws Exception {
        await(() -> viewModel.stateProperty().get() == state);
    }

    private void look(String address) throws Exception {
        onFx(() -> {
            viewModel.prepare(null);
            viewModel.addressProperty().set(address);
            viewModel.look();
        });
        await(() -> viewModel.stateProperty().get() != CaptureViewModel.State.LOOKING);
    }

    @Test
    void aPasswordInTheAddressMovesWhereNobodySeesIt() throws Exception {
        look("postgres://app:s3cret@db.example.com/shop");
        onFx(() -> {
            assertThat(viewModel.addressProperty().get()).isEqualTo("postgresql://app@db.example.com:5432/shop");
            assertThat(viewModel.passwordProperty().get()).isEqualTo("s3cret");
            assertThat(viewModel.factsProperty().get()).isEqualTo(FACTS);
            viewModel.capture();
        });
        mayGoOn.countDown();
        await(() -> captured.equals(List.of(DUMP)));
        assertThat(calls)
                .containsExactly(
                        "look postgresql://app@db.example.com:5432/shop s3cret",
                        "capture postgresql://app@db.example.com:5432/shop s3cret []");
        assertThat(shown).noneMatch(text -> text.contains("s3cret"));
        onFx(() -> assertThat(viewModel.passwordProperty().get())
                .as("no longer needed")
                .isEmpty());
    }

    @Test
    void nothingIsDumpedThatWasNotLookedAt() throws Exception {
        onFx(() -> {
            viewModel.addressProperty().set("postgres://app@db/shop");
            viewModel.capture();
        });
        assertThat(calls).isEmpty();
        look("postgres://app@db/shop");
        onFx(() -> {
            viewModel.addressProperty().set("postgres://app@other/shop");
            assertThat(viewModel.factsProperty().get()).as("of another server").isNull();
            viewModel.capture();
        });
        assertThat(calls).hasSize(1);
    }

    @Test
    void aDumpGoesOnWhenTheDialogIsClosedAndIsCancelled() throws Exception {
        look("postgres://app@db/shop");
        onFx(viewModel::capture);
        await(() -> viewModel.progressProperty().get() != null);
        onFx(() -> {
            viewModel.close();
            assertThat(viewModel.isCapturing()).isTrue();
            assertThat(shown).last().asString().startsWith("50").contains("public.orders");
            viewModel.cancel();
            assertThat(viewModel.stateProperty().get()).isEqualTo(CaptureViewModel.State.CANCELLING);
        });
        await(CaptureViewModel.State.LOOKED_AT);
        onFx(() -> assertThat(viewModel.failureProperty().get()).isNull());
        assertThat(captured).isEmpty();
    }

    @Test
    void aFailureIsToldAndTheNextTryMayEndWell() throws Exception {
        failure = new SourceFailure.ServerLoginRefused("postgresql://app@db:5432/shop", "app", "no");
        look("postgres://app@db/shop");
        onFx(() -> {
            assertThat(viewModel.failureProperty().get()).isEqualTo(failure);
            assertThat(viewModel.factsProperty().get()).isNull();
            viewModel.passwordProperty().set("right");
            assertThat(viewModel.failureProperty().get()).isNull();
        });
        failure = null;
        onFx(viewModel::look);
        await(CaptureViewModel.State.LOOKED_AT);
    }

    @Test
    void theNextVersionTakesTheSameTables() throws Exception {
        CaptureRecord before = CaptureRecordBuilder.builder()
                .name("orders")
                .source("orders-db")
                .kind("postgresql")
                .version("17.6")
                .captured("2026-11-29T12:00:00Z")
                .tables(List.of("orders"))
                .withoutRows(List.of())
                .build();
        onFx(() -> {
            viewModel.prepare(before);
            assertThat(viewModel.isAgainOfDatabase()).isTrue();
            viewModel.look();
        });
        await(CaptureViewModel.State.LOOKED_AT);
        mayGoOn.countDown();
        onFx(viewModel::capture);
        await(() -> captured.equals(List.of(DUMP)));
        assertThat(calls).containsExactly("look orders-db orders-db", "capture orders-db  [orders]");
    }
}
