package dev.seedbed.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepRunnerTest {
    private final FakeContainerEngine engine = Databases.engine();
    private final Snapshots snapshots = new Snapshots(engine);
    private final AtomicInteger runs = new AtomicInteger();
    private StepRunner runner;
    private Snapshot base;

    @BeforeEach
    void takeOne() throws Exception {
        engine.onStart(container -> {
            if (container.startsWith("seedbed-copy-")) {
                engine.exit(container, 0);
            }
        });
        engine.start(engine.createContainer(Databases.ours(engine, "aaaaaaaaaaaa", "shop")
                .publish(new PublishedPort("127.0.0.1", 15432, 5432))
                .build()));
        base = snapshots.take(
                new DatabaseCatalogue(engine).find("shop"), SnapshotDetails.named("base"), Step.Listener.NONE);
        Seeding none = (Seeding) Proxy.newProxyInstance(
                Seeding.class.getClassLoader(), new Class<?>[] {Seeding.class}, (_, method, _) -> {
                    throw new IllegalStateException(method.getName());
                });
        runner = new StepRunner(engine, none, snapshots);
    }

    /// Counts how often it runs.
    private final class Counted implements Input {
        private final String content;
        private final boolean fails;

        Counted(String content, boolean fails) {
            this.content = content;
            this.fails = fails;
        }

        @Override
        public void describe(InputDigest digest) {
            digest.text("content", content);
        }

        @Override
        public void run(InputServer server, InputProgress progress) throws OperationFailedException {
            runs.incrementAndGet();
            if (fails) {
                throw new OperationFailedException(new BuildFailure.StepFailed("step", "exit:1", List.of()));
            }
        }
    }

    private BuildStep.Change step(String content) {
        return new BuildStep.Change("run " + content, "run", new Counted(content, false), false);
    }

    private Snapshot change(Snapshot below, BuildStep.Change step) throws Exception {
        String print = StepCache.fingerprint(below, step);
        return runner.change(below, step, new WorkClone.Result("shop", print, "shop", List.of()), InputProgress.NONE);
    }

    @Test
    void moreLayersThanTheKernelJoinsBecomeOne() throws Exception {
        Snapshot at = base;
        int most = 0;
        for (int i = 0; i < 70; i++) {
            at = change(at, step("step " + i));
            most = Math.max(most, at.layers().size());
        }
        assertThat(most).isBetween(20, 40);
        assertThat(runs).hasValue(70);
    }

    @Test
    void aStepIsFoundAgainByAllThatItDependsOn() throws Exception {
        Snapshot first = change(base, step("a"));
        Snapshot second = change(first, step("b"));
        var cache = new StepCache(snapshots.catalogue().list());

        assertThat(cache.find(StepCache.fingerprint(base, step("a")))).contains(first);
        assertThat(cache.find(StepCache.fingerprint(first, step("b")))).contains(second);
        assertThat(cache.find(StepCache.fingerprint(base, step("b")))).isEmpty();
        assertThat(cache.find(StepCache.fingerprint(first, step("c")))).isEmpty();
        assertThat(cache.find(StepCache.fingerprint(
                        base, new BuildStep.Change("another title", "run", new Counted("a", false), false))))
                .contains(first);
        assertThat(cache.find(StepCache.fingerprint(
                        base, new BuildStep.Change("run a", "load", new Counted("a", false), false))))
                .isEmpty();
        assertThat(cache.find(StepCache.fingerprint(
                        base, new BuildStep.Change("run a", "run", new Counted("a", false), true))))
                .isEmpty();
    }

    @Test
    void ofAStepThatFailsNothingRemains() throws Exception {
        List<String> before = names();

        assertThatThrownBy(() -> change(base, new BuildStep.Change("run a", "run", new Counted("a", true), false)))
                .isInstanceOf(OperationFailedException.class);

        assertThat(names()).isEqualTo(before);
        assertThat(engine.containers(Map.of(Labels.TEMPORARY, ""))).isEmpty();
    }

    private List<String> names() throws Exception {
        return java.util.stream.Stream.concat(
                        engine.containers(Map.of()).stream().map(ContainerSummary::name),
                        engine.volumes(Map.of()).stream().map(VolumeSummary::name))
                .sorted()
                .toList();
    }
}
