package dev.seedbed.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files at the addresses of a server that is well, and of one that is not.
@Timeout(60)
class WebSourceTest {
    private static final WebLimits LIMITS = new WebLimits(4 << 20, 0, Duration.ofSeconds(20), Duration.ofMillis(1));
    private static final WebLimits IMPATIENT = new WebLimits(4 << 20, 0, Duration.ofMillis(200), Duration.ofMillis(1));

    @TempDir
    private Path folder;

    private final byte[] content = new byte[300_000];
    private FileServer server;
    private WebSource source;

    @BeforeEach
    void open() throws IOException {
        new Random(7).nextBytes(content);
        server = new FileServer(content);
        source = new WebSource(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private WebFile fetch(String path) throws Exception {
        return fetch(path, LIMITS);
    }

    private WebFile fetch(String path, WebLimits limits) throws Exception {
        return source.fetch(WebAddress.of(server.address(path)), limits, (_, _) -> {});
    }

    private Failure failure(String path, WebLimits limits) {
        try {
            throw new AssertionError("fetched " + fetch(path, limits));
        } catch (OperationFailedException e) {
            return e.failure();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// What is in the cache but folders and locks.
    private List<Path> kept(String below) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(below))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .toList();
        }
    }

    @Test
    void whatIsStillTheSameIsNotSentAgain() throws Exception {
        WebFile first = fetch("/dump.sql.gz");
        assertThat(first.path()).hasBinaryContent(content).hasFileName("dump.sql.gz");
        assertThat(first.sha256()).isEqualTo(DigestUtils.sha256Hex(content));
        assertThat(first.fetched()).isTrue();

        WebFile second = fetch("/dump.sql.gz");
        assertThat(second).isEqualTo(new WebFile(first.path(), content.length, first.sha256(), WebFile.Age.UNCHANGED));
        assertThat(server.taken()).containsExactly("200", "304");

        server.content = "select 1;".getBytes(StandardCharsets.UTF_8);
        server.etag = "\"2\"";
        WebFile other = fetch("/dump.sql.gz");
        assertThat(other.path()).hasContent("select 1;");
        assertThat(other.age()).isEqualTo(WebFile.Age.CHANGED);
        assertThat(first.path()).as("who uses it still has it").hasBinaryContent(content);
        assertThat(kept("partial")).isEmpty();
    }

    @Test
    void whatWasFetchedIsOfUseWithoutTheServer() throws Exception {
        String address = server.address("/dump.sql.gz");
        WebFile first = source.fetch(WebAddress.of(address), LIMITS, (_, _) -> {});
        assertThat(first.age()).isEqualTo(WebFile.Age.NEW);
        server.status = 500;
        assertThat(failure("/dump.sql.gz", LIMITS))
                .as("who answers is there")
                .isInstanceOf(SourceFailure.SourceUnreachable.class);
        server.close();

        assertThat(source.fetch(WebAddress.of(address), LIMITS, (_, _) -> {}))
                .isEqualTo(new WebFile(first.path(), content.length, first.sha256(), WebFile.Age.OFFLINE));
        assertThat(failure("/other.sql", LIMITS)).isInstanceOf(SourceFailure.SourceUnreachable.class);
        assertThat(failure("/dump.sql.gz#sha256=" + "0".repeat(64), LIMITS))
                .as("another file is wanted")
                .isInstanceOf(SourceFailure.SourceUnreachable.class);
    }

    @Test
    void whatIsCutOffIsGoneOnWith() throws Exception {
        server.cutAfter = 100_000;
        server.cuts.set(1);
        assertThat(fetch("/dump.sql").path()).hasBinaryContent(content);
        assertThat(server.taken()).hasSize(2).first().isEqualTo("200");
        assertThat(server.logins).hasSize(2);
    }

    @Test
    void aLaterFetchGoesOnToo() throws Exception {
        server.cutAfter = 10_000;
        server.cuts.set(100);
        var cutOff = (SourceFailure.SourceCutOff) failure("/dump.sql", LIMITS);
        assertThat(cutOff.message()).isEqualTo("connection-lost");
        assertThat(kept("content")).isEmpty();
        server.taken();

        server.cuts.set(0);
        WebFile whole = new WebSource(folder).fetch(WebAddress.of(server.address("/dump.sql")), LIMITS, (_, _) -> {});
        assertThat(whole.path()).hasBinaryContent(content);
        assertThat(whole.sha256()).isEqualTo(DigestUtils.sha256Hex(content));
        assertThat(server.taken()).containsExactly("206 from " + cutOff.doneBytes());
    }

    @Test
    void whatChangedInBetweenIsFetchedFromItsStart() throws Exception {
        server.cutAfter = 10_000;
        server.cuts.set(100);
        failure("/dump.sql", LIMITS);
        server.cuts.set(0);
        server.taken();
        byte[] changed = content.clone();
        changed[0]++;
        server.content = changed;
        server.etag = "\"2\"";
        assertThat(fetch("/dump.sql").path()).hasBinaryContent(changed);
        assertThat(server.taken()).containsExactly("200");
    }

    @Test
    void withoutAVersionNothingIsMixed() throws Exception {
        server.etag = "";
        server.cutAfter = 10_000;
        server.cuts.set(1);
        assertThat(fetch("/dump.sql").path()).hasBinaryContent(content);
        assertThat(server.taken()).containsExactly("200", "200");
    }

    @Test
    void aWrongChecksumKeepsNothing() throws Exception {
        String wrong = "0".repeat(64);
        assertThat(failure("/dump.sql#sha256=" + wrong, LIMITS))
                .isEqualTo(new SourceFailure.ChecksumDiffers(
                        server.address("/dump.sql"), wrong, DigestUtils.sha256Hex(content)));
        assertThat(kept("")).isEmpty();
    }

    @Test
    void aKnownChecksumNeedsNoServer() throws Exception {
        WebFile first = fetch("/dump.sql");
        server.taken();
        String asked = "/other.sql#sha256=" + first.sha256().toUpperCase(Locale.ROOT);
        assertThat(fetch(asked).path()).isEqualTo(first.path());
        assertThat(server.taken()).isEmpty();

        Files.writeString(first.path(), "damaged");
        assertThat(fetch(asked).path()).hasBinaryContent(content);
    }

    @Test
    void whatNeverEndsOrIsTooLargeIsStopped() throws Exception {
        var limits = new WebLimits(100_000, 0, Duration.ofSeconds(20), Duration.ofMillis(1));
        assertThat(failure("/endless", limits))
                .isEqualTo(new SourceFailure.SourceTooLarge(server.address("/endless"), 100_000));
        assertThat(failure("/dump.sql", limits))
                .isEqualTo(new SourceFailure.SourceTooLarge(server.address("/dump.sql"), 100_000));
        assertThat(kept("")).isEmpty();
    }

    @Test
    void aFullDiskIsToldBeforeItIsFull() throws Exception {
        assertThatThrownBy(() -> source.fetch(
                        WebAddress.of(server.address("/dump.sql")), LIMITS, (_, _) -> {}, () -> content.length - 1))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.NoSpace(
                                        folder.resolve("partial").toString(), content.length, content.length - 1)));
        assertThat(kept("content")).isEmpty();
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedFor() throws Exception {
        // On a slow computer the first bytes may be late as well.
        String message = switch (failure("/still", IMPATIENT)) {
            case SourceFailure.SourceCutOff f -> f.message();
            case SourceFailure.SourceUnreachable f -> f.message();
            default -> "";
        };
        assertThat(message).isEqualTo("no-answer");
        assertThat(kept("content")).isEmpty();
    }

    @Test
    void anInterruptionEndsItAtOnce() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        Thread fetching = Thread.ofVirtual().start(() -> {
            try {
                source.fetch(WebAddress.of(server.address("/still")), LIMITS, (done, _) -> {
                    if (done > 0) {
                        begun.countDown();
                    }
                });
            } catch (InterruptedException _) {
                interrupted.set(true);
            } catch (OperationFailedException e) {
                throw new AssertionError(e);
            }
        });
        begun.await();
        fetching.interrupt();
        fetching.join();
        assertThat(interrupted).isTrue();
        assertThat(kept("content")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401, login-needed:401",
        "403, login-needed:403",
        "404, no-such-file:404",
        "500, server-error:500",
        "418, status:418",
    })
    void saysWhatTheServerAnswered(int status, String message) {
        server.status = status;
        assertThat(failure("/dump.sql?signature=secret", LIMITS))
                .isEqualTo(new SourceFailure.SourceUnreachable(server.address("/dump.sql"), message));
    }

    @Test
    void aWebPageIsNoFile() {
        server.contentType = "text/html; charset=utf-8";
        assertThat(failure("/dump.sql", LIMITS))
                .isEqualTo(new SourceFailure.SourceUnreachable(server.address("/dump.sql"), "web-page"));
    }

    @ParameterizedTest
    @CsvSource({"/again, too-many-redirects", "/away, bad-redirect"})
    void redirectsThatLeadNowhere(String path, String message) {
        assertThat(failure(path, LIMITS)).isEqualTo(new SourceFailure.SourceUnreachable(server.address(path), message));
    }

    @Test
    void followsARedirectAndLogsInToTheSameServerOnly() throws Exception {
        WebAddress address = WebAddress.of("http://ann:s3cret@" + server.host() + "/moved");
        assertThat(source.fetch(address, LIMITS, (_, _) -> {}).path()).hasBinaryContent(content);
        assertThat(server.logins).containsExactly("Basic YW5uOnMzY3JldA==");
        assertThat(kept("addresses"))
                .hasSize(1)
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .doesNotContain("s3cret")
                        .doesNotContain("ann"));
        assertThat(address.toString()).isEqualTo(server.address("/moved"));
    }

    @Test
    void nothingListens() throws Exception {
        String gone = server.address("/dump.sql");
        server.close();
        assertThatThrownBy(() -> source.fetch(WebAddress.of(gone), LIMITS, (_, _) -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SourceFailure.SourceUnreachable(gone, "not-connected")));
    }

    @Test
    void theServerNamesTheFile() throws Exception {
        server.disposition = "attachment; filename=\"../../etc/.orders.dump\"";
        assertThat(fetch("/export?id=7").path()).hasFileName("orders.dump");
        assertThat(kept("content")).hasSize(1);
    }
}
