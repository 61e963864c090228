package dev.seedbed.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerEngineContract;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The adapter against a real engine.
@Tag("engine")
public class DockerEngineTest extends ContainerEngineContract {
    @TempDir
    Path folder;

    public static EngineContext localContext() {
        URI endpoint =
                URI.create(Optional.ofNullable(System.getenv("DOCKER_HOST")).orElse("unix:///var/run/docker.sock"));
        return new EngineContext("default", "", endpoint, "socket", null, true);
    }

    @Override
    public ContainerEngine open() throws Exception {
        return new DockerConnector(RegistryCredentials.NONE).connect(localContext());
    }

    @Override
    public String image() {
        return TestEngine.image("postgres:17");
    }

    private String started(ContainerSpec.Builder spec) throws Exception {
        String container = engine.createContainer(spec.build());
        engine.start(container);
        return container;
    }

    private ContainerSpec.Builder shell(String name, String script) {
        return ContainerSpec.named("engine-" + name + "-" + id, image())
                .labels(labels)
                .entrypoint(List.of("sh", "-c", script));
    }

    @Test
    void engineTellsAboutItself() throws Exception {
        EngineInfo info = engine.info();

        assertThat(info.version()).isNotEmpty();
        assertThat(info.apiVersion()).matches("1\\.4\\d");
        assertThat(info.cpus()).isPositive();
        assertThat(info.memoryBytes()).isGreaterThan(100_000_000);
        assertThat(info.rootDirectory()).startsWith("/");
        assertThat(info.local()).isTrue();
    }

    @Test
    void imageTellsItsContract() throws Exception {
        ImageDetails details = engine.image(image());

        assertThat(details.tags()).contains(image());
        assertThat(details.environment()).containsKey("PGDATA");
        assertThat(details.exposedPorts()).containsExactly(5432);
        assertThat(details.volumes()).containsExactly("/var/lib/postgresql/data");
        assertThat(details.entrypoint()).isNotEmpty();
        assertThat(engine.images()).anySatisfy(image -> {
            assertThat(image.tags()).contains(image());
            assertThat(image.sizeBytes()).isPositive();
            assertThat(image.id()).isEqualTo(details.id());
        });
    }

    @Test
    void everyPartOfASpecReachesTheContainer() throws Exception {
        Path seed = folder.resolve("a:b, 'c' \"日本\"\n.sql");
        Files.writeString(seed, "select 1;");
        String container = started(shell("spec", "sleep 60")
                .mount(Mount.readOnlyBind(seed.toString(), "/seed.sql"))
                .mount(new Mount(Mount.Type.TMPFS, "", "/scratch", false))
                .networkMode("none")
                .user("postgres")
                .sharedMemoryBytes(100 * 1024 * 1024)
                .stopTimeoutSeconds(90)
                .onlyCapabilities(List.of("CHOWN", "SETUID"))
                .noNewPrivileges());

        String shown = engine.exec(
                        container,
                        ExecSpec.of(
                                null,
                                "sh",
                                "-c",
                                "id -un; cat /seed.sql; df -k /dev/shm | tail -1; ls /sys/class/net;"
                                        + " grep -E 'NoNewPrivs|CapBnd' /proc/self/status; grep scratch /proc/mounts"),
                        Duration.ofSeconds(20))
                .output();

        assertThat(shown).contains("postgres\nselect 1;");
        assertThat(shown).contains("102400").doesNotContain("eth0");
        assertThat(shown).containsPattern("NoNewPrivs:\\s+1").containsPattern("CapBnd:\\s+0+81\n");
        assertThat(shown).contains("tmpfs /scratch");
        ContainerDetails details = engine.container(container);
        assertThat(details.networkMode()).isEqualTo("none");
        assertThat(details.restartPolicy().isNever()).isTrue();
        assertThat(details.summary().mounts()).contains(new Mount(Mount.Type.BIND, seed.toString(), "/seed.sql", true));
    }

    @Test
    void missingBindSourceIsNotMade() {
        Path missing = folder.resolve("missing");

        assertThat(failureOf(() -> engine.createContainer(shell("bind", "true")
                        .mount(Mount.readOnlyBind(missing.toString(), "/seed"))
                        .build())))
                .isEqualTo(new Failure.NotFound("file", missing.toString()));
        assertThat(missing).doesNotExist();
    }

    @Test
    void exitCodesAndTimesAreKept() throws Exception {
        String container = started(shell("exit", "exit 7"));

        assertThat(engine.awaitExit(container)).isEqualTo(7);
        ContainerDetails details = engine.container(container);
        assertThat(details.exitCode()).isEqualTo(7);
        assertThat(details.startedAt()).isNotNull();
        assertThat(details.finishedAt()).isNotNull();
        assertThat(details.command()).isEmpty();
    }

    @Test
    void logComesInWholeLinesWithTimes() throws Exception {
        String container = started(shell(
                "log",
                "echo one; printf 'caf\\303'; printf '\\251\\r\\n'; echo bad >&2; head -c 40000 /dev/zero | tr '\\0' x;"
                        + " echo; printf end"));
        engine.awaitExit(container);

        List<LogLine> lines = engine.log(container, LogRequest.ALL);

        assertThat(lines)
                .filteredOn(line -> line.stream() == LogLine.Stream.STDOUT)
                .extracting(LogLine::text)
                .containsExactly("one", "café", "x".repeat(40_000), "end");
        assertThat(lines)
                .filteredOn(line -> line.stream() == LogLine.Stream.STDERR)
                .extracting(LogLine::text)
                .containsExactly("bad");
        assertThat(lines).allMatch(line -> line.time() != null);
        assertThat(engine.log(container, LogRequest.last(1)))
                .extracting(LogLine::text)
                .containsExactly("end");
        LogLine last = lines.getLast();
        assertThat(engine.log(container, new LogRequest(last.time(), -1)))
                .contains(last)
                .hasSizeLessThan(4);
    }

    @Test
    void followedLogEndsWithTheContainer() throws Exception {
        String container = started(shell("follow", "for i in 1 2 3; do echo $i; sleep 0.2; done"));
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        var ended = new LinkedBlockingQueue<Optional<OperationFailedException>>();

        Subscription stream = engine.followLog(
                container, LogRequest.ALL, line -> lines.add(line.text()), e -> ended.add(Optional.ofNullable(e)));

        assertThat(ended.poll(10, TimeUnit.SECONDS)).isEqualTo(Optional.empty());
        assertThat(lines).containsExactly("1", "2", "3");
        stream.close();
    }

    @Test
    void closedStreamSaysNothingMore() throws Exception {
        String container = started(shell("close", "while true; do echo x; sleep 0.05; done"));
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        var ended = new CountDownLatch(1);

        Subscription stream =
                engine.followLog(container, LogRequest.ALL, line -> lines.add(line.text()), _ -> ended.countDown());
        assertThat(lines.poll(30, TimeUnit.SECONDS)).isNotNull();
        stream.close();
        stream.close();

        // Another one hears what is said meanwhile: at first what may have been on its way, then more.
        var others = new LinkedBlockingQueue<String>();
        try (Subscription _ =
                engine.followLog(container, LogRequest.last(0), line -> others.add(line.text()), _ -> {})) {
            for (int heard = 0; heard < 10; heard++) {
                assertThat(others.poll(30, TimeUnit.SECONDS)).isNotNull();
                if (heard == 3) {
                    lines.clear();
                }
            }
        }
        assertThat(lines).isEmpty();
        assertThat(ended.getCount()).isOne();
    }

    @Test
    void manyFollowedLogsDoNotStarveCalls() throws Exception {
        String container = started(shell("many", "sleep 60"));
        List<Subscription> streams = new java.util.ArrayList<>();
        for (int i = 0; i < 100; i++) {
            streams.add(engine.followLog(container, LogRequest.ALL, _ -> {}, _ -> {}));
        }

        assertThat(engine.container(container).summary().state()).isEqualTo(ContainerState.RUNNING);
        streams.forEach(Subscription::close);
    }

    @Test
    void programsTellTheirExitAndBothOutputs() throws Exception {
        String container = started(shell("exec", "sleep 60"));

        ExecResult result = engine.exec(
                container,
                new ExecSpec(
                        "postgres",
                        List.of("sh", "-c", "echo $WORD; id -un; echo no >&2; exit 3"),
                        Map.of("WORD", "a b")),
                Duration.ofSeconds(10));

        assertThat(result).isEqualTo(new ExecResult(3, "a b\npostgres\n", "no\n"));
        ExecResult large =
                engine.exec(container, ExecSpec.of(null, "head", "-c", "5000000", "/dev/zero"), Duration.ofSeconds(20));
        assertThat(large.isSuccess()).isTrue();
        assertThat(large.output()).hasSize(1024 * 1024);
        assertThat(failureOf(() -> engine.exec(container, ExecSpec.of(null, "sleep", "30"), Duration.ofMillis(500))))
                .isEqualTo(new EngineFailure.EngineTimedOut("run program", Duration.ofMillis(500)));
    }

    @Test
    void programsNeedARunningContainer() throws Exception {
        String container = engine.createContainer(shell("stopped", "true").build());

        assertThat(failureOf(() -> engine.exec(container, ExecSpec.of(null, "true"), Duration.ofSeconds(5))))
                .isInstanceOf(Failure.WrongState.class);
    }

    @Test
    void programLinesAreFollowed() throws Exception {
        String container = started(shell("lines", "sleep 60"));
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        var ended = new LinkedBlockingQueue<Optional<OperationFailedException>>();

        engine.execLines(
                container,
                ExecSpec.of(null, "sh", "-c", "echo a; sleep 0.2; printf '10%%\\r20%%\\r'; echo done"),
                line -> lines.add(line.text()),
                e -> ended.add(Optional.ofNullable(e)));

        assertThat(ended.poll(10, TimeUnit.SECONDS)).isEqualTo(Optional.empty());
        assertThat(lines).containsExactly("a", "10%", "20%", "done");
    }

    @Test
    void filesGoInAndComeOut() throws Exception {
        String container = engine.createContainer(shell("files", "sleep 60").build());
        String name = "d/" + "n".repeat(180) + "日本.sql";
        byte[] content = new byte[3_000_001];
        new java.util.Random(1).nextBytes(content);

        engine.upload(
                container,
                "/tmp",
                List.of(
                        new UploadFile("d", 0750, 999, 999, 0, null),
                        new UploadFile(name, 0640, 999, 998, content.length, () -> new ByteArrayInputStream(content)),
                        new UploadFile("d/empty", 0644, 0, 0, 0, InputStream::nullInputStream)),
                _ -> {});

        try (var tar = new TarArchiveInputStream(engine.download(container, "/tmp/" + name))) {
            var entry = tar.getNextEntry();
            assertThat(entry.getMode() & 0777).isEqualTo(0640);
            assertThat(entry.getLongGroupId()).isEqualTo(998);
            assertThat(tar.readAllBytes()).isEqualTo(content);
        }
        assertThat(failureOf(() -> engine.download(container, "/none")))
                .isEqualTo(new Failure.NotFound("file", "/none"));
        assertThat(failureOf(() -> engine.upload(
                        container,
                        "/none/there",
                        List.of(new UploadFile(
                                "x", 0644, 0, 0, content.length, () -> new ByteArrayInputStream(content))),
                        _ -> {})))
                .isEqualTo(new Failure.NotFound("file", "/none/there"));
    }

    @Test
    void shrunkenFileIsOursToBlame() throws Exception {
        String container = engine.createContainer(shell("shrunk", "sleep 60").build());
        byte[] text = "short".getBytes(StandardCharsets.UTF_8);

        assertThat(failureOf(() -> engine.upload(
                        container,
                        "/tmp",
                        List.of(new UploadFile("x", 0644, 0, 0, 1_000_000, () -> new ByteArrayInputStream(text))),
                        _ -> {})))
                .isInstanceOf(Failure.LocalFile.class);
    }

    @Test
    void volumesAreMeasured() throws Exception {
        String volume = "engine-size-" + id;
        engine.createVolume(volume, labels, Map.of());
        String container =
                started(shell("size", "head -c 2000000 /dev/zero > /data/x").mount(Mount.volume(volume, "/data")));
        engine.awaitExit(container);

        assertThat(engine.volumeSizes())
                .hasEntrySatisfying(volume, size -> assertThat(size).isBetween(2_000_000L, 2_100_000L));
    }

    @Test
    void pullThatCannotWorkSaysWhy() {
        assertThat(failureOf(() -> engine.pull("127.0.0.1:1/none/postgres:17", _ -> {})))
                .isInstanceOfSatisfying(ImageFailure.ImageUnavailable.class, failure -> {
                    assertThat(failure.image()).isEqualTo("127.0.0.1:1/none/postgres:17");
                    assertThat(failure.reason()).contains("refused");
                });
    }

    @Test
    void interruptEndsACall() throws Exception {
        String container = started(shell("interrupt", "sleep 60"));
        var thrown = new LinkedBlockingQueue<Throwable>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                engine.awaitExit(container);
            } catch (Exception e) {
                thrown.add(e);
            }
        });
        awaitBlocked(caller);

        caller.interrupt();

        assertThat(thrown.poll(30, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    }
}
