package dev.seedbed.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.task.Failure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakeEngineLink;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private static final Failure REASON = new Failure.NotFound("context", "default");

    private final FakeEngineLink engine = new FakeEngineLink();
    private final ShellViewModel viewModel = new ShellViewModel(engine, new Messages(Locale.ENGLISH));

    @Test
    void whyTheEngineIsLostStaysWhileItIsTriedAgain() {
        engine.status.set(new EngineStatus.Lost("default", REASON));
        assertThat(viewModel.lostProperty().get()).isEqualTo(REASON);
        assertThat(viewModel.lostShownProperty().get()).isTrue();

        engine.status.set(new EngineStatus.Connecting("default"));
        assertThat(viewModel.lostProperty().get()).isEqualTo(REASON);

        engine.status.set(new EngineStatus.Connected(FakeEngineLink.DEFAULT, FakeEngineLink.INFO));
        assertThat(viewModel.lostProperty().get()).isNull();
        assertThat(viewModel.lostShownProperty().get()).isFalse();
    }

    @Test
    void aHiddenReasonIsShownAgainWithTheNextOne() {
        engine.status.set(new EngineStatus.Lost("default", REASON));
        viewModel.showLost(false);
        assertThat(viewModel.lostShownProperty().get()).isFalse();

        engine.status.set(new EngineStatus.Lost("default", new Failure.NotFound("context", "other")));
        assertThat(viewModel.lostShownProperty().get()).isTrue();
    }

    @Test
    void withoutAReasonThereIsNothingToShow() {
        viewModel.showLost(true);

        assertThat(viewModel.lostShownProperty().get()).isFalse();
    }

    /// Its lists still show what it said before.
    @Test
    void anEngineThatAnsweredOnceLeavesSomethingToShow() {
        engine.status.set(new EngineStatus.Lost("default", REASON));
        assertThat(viewModel.nothingKnownProperty().get()).isFalse();

        engine.status.set(new EngineStatus.Lost("build-box", REASON));
        assertThat(viewModel.nothingKnownProperty().get()).isTrue();
        engine.status.set(new EngineStatus.Connected(FakeEngineLink.OTHER, FakeEngineLink.INFO));
        assertThat(viewModel.nothingKnownProperty().get()).isFalse();
    }

    @Test
    void theStatusBarNamesOneRestoreAndCountsTheOthers() {
        var seed = new FakeSeed(FakePlans.named("shop"));
        assertThat(viewModel.seedText(null, 0)).isEmpty();
        assertThat(viewModel.seedText(seed.progress(), 1))
                .as("no time is known yet")
                .isEqualTo("Starting shop 0 %");

        seed.at(0.5);
        assertThat(viewModel.seedText(seed.progress(), 1)).isEqualTo("Starting shop 50 % · 1 min 3 s left");
        assertThat(viewModel.seedText(seed.progress(), 3)).isEqualTo("Starting shop 50 % · 1 min 3 s left · 2 more");
    }

    @Test
    void retryAsksTheEngine() {
        viewModel.retry();

        assertThat(engine.retries).isEqualTo(1);
    }
}
