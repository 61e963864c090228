package dev.seedbed.volume.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.task.VolumeFailure.MountTrouble;
import dev.seedbed.task.VolumeFailure.VolumeObstacle;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.form.BindDirectory;
import dev.seedbed.volume.form.DriverOptions;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.NfsShare;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.form.SmbShare;
import dev.seedbed.volume.form.SmbShareBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Volumes made, copied, renamed and removed on a real engine.
@Tag("engine")
@Timeout(120)
class VolumeChangesTest {
    /// Oddities of every sort.
    private static final String ODDITIES = """
            cd /look
            mkdir -p dir/deep
            echo one >dir/one; ln dir/one dir/deep/two; ln -s ../nowhere dir/link
            truncate -s 300M sparse; printf end >>sparse
            printf x >"$(printf 'new\\nline')"; printf y >'-rf'; printf z >"$(printf 'in\\377valid')"
            mkfifo pipe
            cp /bin/true setuid; chown 7:8 setuid; chmod 4751 setuid
            mkdir sticky; chmod 3777 sticky
            touch -d '2001-02-03 04:05:06.789' dir/one
            chown 12345:54321 dir; touch -d 1999-01-01 dir
            chown 999:998 .; chmod 0710 .; touch -d '2005-05-05 05:05:05.5' .
            """;

    private VolumeChangeFixture bed;

    @BeforeEach
    void open() throws Exception {
        bed = new VolumeChangeFixture();
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private static Failure failureOf(ThrowingCallable call) {
        try {
            call.call();
        } catch (OperationFailedException e) {
            return e.failure();
        } catch (Throwable e) {
            throw new AssertionError("not an expected failure", e);
        }
        throw new AssertionError("did not fail");
    }

    private VolumeRow row(String name) throws Exception {
        return bed.catalogue.list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCopyIsTheSameTree() throws Exception {
        String source = bed.volume("source", ODDITIES);
        String copy = bed.name("copy");
        var steps = EnumSet.noneOf(VolumeStep.class);
        var total = new AtomicLong(-1);

        bed.changes.copy(new VolumeCopyRequest(source, copy, new PlainVolume(), false), (step, done, of) -> {
            steps.add(step);
            total.accumulateAndGet(of, Math::max);
            assertThat(done).isLessThanOrEqualTo(Math.max(of, done));
        });

        assertThat(bed.tree(copy)).isEqualTo(bed.tree(source)).contains("|f|7:8|4751|");
        assertThat(bed.run("du -sm /look | cut -f1", Mount.readOnlyVolume(copy, "/look")))
                .as("MiB on the disk")
                .matches("[0-9]");
        assertThat(bed.engine.volume(copy).labels())
                .containsEntry(Labels.COPY_OF, source)
                .containsEntry(Labels.ROLE, Labels.ROLE_VOLUME);
        assertThat(steps).contains(VolumeStep.PREPARE, VolumeStep.COPY, VolumeStep.CHECK, VolumeStep.TIDY);
        assertThat(total.get()).isBetween(4096L, 10L << 20);
        assertThat(bed.leftOver()).isEmpty();
        assertThat(failureOf(() -> bed.changes.copy(
                        new VolumeCopyRequest(source, copy, new PlainVolume(), false), VolumeStep.Listener.NONE)))
                .isEqualTo(new Failure.NameInUse("volume", copy));
    }

    @Test
    void whatIsWrittenIsCopiedOnlyWhenItIsStopped() throws Exception {
        String source = bed.volume("busy", "echo data >/look/file");
        String writer = bed.running("writer", Mount.volume(source, "/data"));
        String reader = bed.running("reader", Mount.readOnlyVolume(source, "/data"));
        bed.engine.restartPolicy(writer, new RestartPolicy("unless-stopped", 0));
        String copy = bed.name("busy-copy");

        assertThat(failureOf(() -> bed.changes.copy(
                        new VolumeCopyRequest(source, copy, new PlainVolume(), false), VolumeStep.Listener.NONE)))
                .isEqualTo(new VolumeFailure.VolumeWritten(source, List.of(bed.name("writer"))));
        var readerBefore = bed.engine.container(reader).startedAt();
        var writerBefore = bed.engine.container(writer).startedAt();
        bed.changes.copy(new VolumeCopyRequest(source, copy, new PlainVolume(), true), VolumeStep.Listener.NONE);

        ContainerDetails after = bed.engine.container(writer);
        assertThat(after.summary().state().isUp()).isTrue();
        assertThat(after.startedAt()).isAfter(writerBefore);
        assertThat(after.restartPolicy().name()).isEqualTo("unless-stopped");
        assertThat(bed.engine.container(reader).startedAt()).isEqualTo(readerBefore);
        assertThat(bed.tree(copy)).isEqualTo(bed.tree(source));
    }

    @Test
    void aFullDiskLeavesNothing() throws Exception {
        String source = bed.volume("large", "head -c 4000000 /dev/urandom >/look/file");
        String writer = bed.running("large-writer", Mount.volume(source, "/data"));
        var small = new DriverOptions("local", Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=1m"));

        Failure failure = failureOf(() -> bed.changes.copy(
                new VolumeCopyRequest(source, bed.name("small"), small, true), VolumeStep.Listener.NONE));

        assertThat(failure).isEqualTo(new Failure.NoSpace(bed.name("small"), -1, -1));
        assertThat(failureOf(() -> bed.changes.copy(
                        new VolumeCopyRequest(source, bed.name("memory"), new MemoryVolume("8m", ""), true),
                        VolumeStep.Listener.NONE)))
                .isEqualTo(new Failure.InvalidInput("volume-driver", "tmpfs", "volume-memory"));
        assertThat(bed.volumes()).containsExactly(source);
        assertThat(bed.leftOver()).isEmpty();
        assertThat(bed.engine.container(writer).summary().state().isUp()).isTrue();
    }

    @Test
    void aCancelledCopyLeavesNothing() throws Exception {
        String source = bed.volume("slow", "head -c 200000000 /dev/zero >/look/file");
        var worker = new java.util.concurrent.CompletableFuture<Throwable>();
        Thread copying = Thread.ofVirtual().start(() -> {
            try {
                bed.changes.copy(
                        new VolumeCopyRequest(source, bed.name("half"), new PlainVolume(), false), (step, done, _) -> {
                            if (step == VolumeStep.COPY && done >= 0) {
                                worker.completeAsync(() -> new AssertionError("copying"));
                            }
                        });
            } catch (Exception e) {
                worker.complete(e);
            }
        });
        worker.join();
        copying.interrupt();
        copying.join();

        assertThat(bed.volumes()).containsExactly(source);
        assertThat(bed.leftOver()).isEmpty();
    }

    @Test
    void anOrphanGetsANewName() throws Exception {
        String before = bed.volume("before", ODDITIES);
        String tree = bed.tree(before);
        String after = bed.name("after");

        RenamePlan plan = bed.changes.planRename(before, after);
        assertThat(plan).isEqualTo(new RenamePlan(before, after, List.of(), true, ""));
        bed.changes.rename(plan, false, VolumeStep.Listener.NONE);

        assertThat(bed.volumes()).containsExactly(after);
        assertThat(bed.tree(after)).isEqualTo(tree);
        assertThat(bed.engine.volume(after).labels()).containsEntry("mine", "kept");
        assertThat(bed.leftOver()).isEmpty();
    }

    @Test
    void containersUseTheVolumeUnderItsNewName() throws Exception {
        String before = bed.volume("shared", "echo data >/look/file");
        String after = bed.name("shared-new");
        String writer = bed.running("one", Mount.volume(before, "/data"));
        String reader = bed.stopped("two", Mount.readOnlyVolume(before, "/a"), Mount.volume(before, "/b"));
        bed.engine.restartPolicy(writer, new RestartPolicy("on-failure", 3));

        RenamePlan plan = bed.changes.planRename(before, after);
        assertThat(plan.running()).hasSize(1);
        assertThat(failureOf(() -> bed.changes.rename(plan, false, VolumeStep.Listener.NONE)))
                .isEqualTo(new VolumeFailure.VolumeHeld(before, VolumeObstacle.RUNNING, bed.name("one")));
        RenameReport report = bed.changes.rename(plan, true, VolumeStep.Listener.NONE);

        assertThat(report.changed()).containsExactlyInAnyOrder(bed.name("one"), bed.name("two"));
        assertThat(report.notStarted()).isEmpty();
        assertThat(bed.volumes()).containsExactly(after);
        assertThat(bed.containers()).containsExactly(bed.name("one"), bed.name("two"));
        ContainerDetails one = bed.engine.container(bed.name("one"));
        ContainerDetails two = bed.engine.container(bed.name("two"));
        assertThat(one.summary().id()).isNotEqualTo(writer);
        assertThat(one.summary().state().isUp()).isTrue();
        assertThat(one.restartPolicy()).isEqualTo(new RestartPolicy("on-failure", 3));
        assertThat(two.summary().id()).isNotEqualTo(reader);
        assertThat(two.summary().state().isUp()).isFalse();
        assertThat(two.summary().mounts())
                .contains(
                        new Mount(Mount.Type.VOLUME, after, "/a", true),
                        new Mount(Mount.Type.VOLUME, after, "/b", false));
        assertThat(bed.run("cat /look/file", Mount.readOnlyVolume(after, "/look")))
                .isEqualTo("data");
        assertThat(bed.leftOver()).isEmpty();
    }

    @Test
    void whatCannotBeRenamedIsRefused() throws Exception {
        String layer = bed.name("layer");
        bed.engine.createVolume(
                layer, Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, "0", Labels.NAME, "shop"), Map.of());
        String plain = bed.volume("plain", "");

        assertThat(failureOf(() -> bed.changes.planRename(layer, bed.name("other"))))
                .isEqualTo(new VolumeFailure.VolumeHeld(layer, VolumeObstacle.OURS, "shop"));
        assertThat(failureOf(() -> bed.changes.planRename(plain, layer)))
                .isEqualTo(new Failure.NameInUse("volume", layer));
        assertThat(failureOf(() -> bed.changes.planRename(plain, "-x")))
                .isEqualTo(new Failure.InvalidInput("volume-name", "-x", "volume-name"));
        assertThat(failureOf(() -> bed.changes.planRename(bed.name("none"), bed.name("x"))))
                .isEqualTo(new Failure.NotFound("volume", bed.name("none")));
    }

    @Test
    void aNameForADirectoryChangesWithoutACopy(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("here"), "still");
        String bound = bed.name("bound");
        bed.changes.create(bound, new BindDirectory(directory.toString(), false));
        assertThat(bed.run("cat /look/here", Mount.volume(bound, "/look"))).isEqualTo("still");

        RenamePlan plan = bed.changes.planRename(bound, bed.name("bound-new"));
        assertThat(plan.copies()).isFalse();
        bed.changes.rename(plan, false, VolumeStep.Listener.NONE);

        assertThat(bed.volumes()).containsExactly(bed.name("bound-new"));
        assertThat(bed.run("cat /look/here", Mount.volume(bed.name("bound-new"), "/look")))
                .isEqualTo("still");
        assertThat(directory.resolve("here")).hasContent("still");
    }

    @Test
    void wrongServersAndPathsAreToldAtOnceAndLeaveNothing() throws Exception {
        String name = bed.name("wrong");

        assertThat(failureOf(() -> bed.changes.create(name, new BindDirectory("/nonexistent-" + name, false))))
                .isInstanceOfSatisfying(VolumeFailure.VolumeUnusable.class, unusable -> {
                    assertThat(unusable.trouble()).isEqualTo(MountTrouble.NO_SUCH_DIRECTORY);
                    assertThat(unusable.message()).contains("/nonexistent-" + name);
                });
        assertThat(failureOf(() -> bed.changes.create(name, new BindDirectory("/etc/hostname", false))))
                .isInstanceOfSatisfying(
                        VolumeFailure.VolumeUnusable.class,
                        unusable -> assertThat(unusable.trouble()).isEqualTo(MountTrouble.NOT_A_DIRECTORY));
        assertThat(failureOf(() -> bed.changes.create(
                        name, new NfsShare("no-such-host.invalid", "/x", NfsShare.Version.V4, "soft", false))))
                .isInstanceOfSatisfying(
                        VolumeFailure.VolumeUnusable.class,
                        unusable -> assertThat(unusable.trouble()).isEqualTo(MountTrouble.NO_SUCH_HOST));
        assertThat(failureOf(() ->
                        bed.changes.create(name, new NfsShare("127.0.0.1", "/x", NfsShare.Version.V4, "soft", false))))
                .isInstanceOfSatisfying(
                        VolumeFailure.VolumeUnusable.class,
                        unusable -> assertThat(unusable.trouble())
                                .isIn(MountTrouble.NO_SUCH_FILE_SYSTEM, MountTrouble.CONNECTION_REFUSED));
        assertThat(failureOf(() -> bed.changes.create(
                        name,
                        SmbShareBuilder.builder()
                                .host("127.0.0.1")
                                .share("s")
                                .user("anna")
                                .password("sesame,42")
                                .version(SmbShare.Version.V3)
                                .build())))
                .isInstanceOfSatisfying(VolumeFailure.VolumeUnusable.class, unusable -> {
                    assertThat(unusable.trouble())
                            .isIn(MountTrouble.NO_SUCH_FILE_SYSTEM, MountTrouble.CONNECTION_REFUSED);
                    assertThat(unusable.toString()).doesNotContain("sesame");
                });
        assertThat(failureOf(() -> bed.changes.create(name, new DriverOptions("no-such-driver", Map.of()))))
                .isInstanceOfSatisfying(
                        VolumeFailure.VolumeUnusable.class,
                        unusable -> assertThat(unusable.trouble()).isEqualTo(MountTrouble.NO_DRIVER));
        assertThat(failureOf(() -> bed.changes.create(name, new DriverOptions("local", Map.of("foo", "bar")))))
                .isInstanceOfSatisfying(
                        VolumeFailure.VolumeUnusable.class,
                        unusable -> assertThat(unusable.trouble()).isEqualTo(MountTrouble.INVALID_OPTION));
        assertThat(bed.volumes()).isEmpty();
        assertThat(bed.leftOver()).isEmpty();
    }

    @Test
    void newVolumesAreMadeAsTheirFormSays() throws Exception {
        bed.changes.create(bed.name("plain"), new PlainVolume());
        bed.changes.create(bed.name("memory"), new MemoryVolume("4m", "0750"));

        assertThat(bed.engine.volume(bed.name("plain")).options()).isEmpty();
        assertThat(bed.run("stat -f -c '%T %b' /look; stat -c %a /look", Mount.volume(bed.name("memory"), "/look")))
                .isEqualTo("tmpfs 1024\n750");
        assertThat(failureOf(() -> bed.changes.create(bed.name("plain"), new PlainVolume())))
                .isEqualTo(new Failure.NameInUse("volume", bed.name("plain")));
        assertThat(bed.changes.drivers()).first().isEqualTo(new VolumeDriver("local", false, true, ""));
        assertThat(bed.leftOver()).isEmpty();
    }

    @Test
    void exactlyWhatWasNamedIsRemoved() throws Exception {
        String first = bed.volume("first", "");
        String second = bed.volume("second", "");
        String used = bed.volume("used", "");
        String below = bed.volume("below", "");
        bed.stopped("user", Mount.volume(used, "/data"));
        String above = bed.name("above");
        bed.engine.createVolume(
                above,
                Map.of(),
                Map.of(
                        "type",
                        "none",
                        "o",
                        "bind",
                        "device",
                        bed.engine.volume(below).mountpoint()));

        VolumeRemovalPlan plan = bed.changes.planRemoval(List.of(first, used, below));

        assertThat(plan.going()).extracting(item -> item.volume().name()).containsExactly(first);
        assertThat(plan.staying())
                .extracting(VolumeRemovalPlan.Item::obstacle)
                .containsExactly(
                        new VolumeFailure.VolumeHeld(used, VolumeObstacle.USED, bed.name("user")),
                        new VolumeFailure.VolumeHeld(below, VolumeObstacle.USED_AS_BASE, above));
        bed.changes.remove(plan);
        assertThat(bed.volumes()).containsExactly(above, below, second, used);
        bed.changes.remove(bed.changes.planRemoval(List.of(below, above)));
        assertThat(bed.volumes()).containsExactly(second, used);
    }

    @Test
    void whatChangedSinceThePlanStays() throws Exception {
        String volume = bed.volume("mine", "");
        String other = bed.volume("taken", "");
        VolumeRemovalPlan plan = bed.changes.planRemoval(List.of(volume, other));
        Instant before = bed.engine.volume(volume).createdAt();
        bed.engine.removeVolume(volume);
        // The engine tells the time of a volume in whole seconds.
        Awaiting.until(
                Duration.ofSeconds(2),
                () -> "another second",
                () -> Instant.now().getEpochSecond() > before.getEpochSecond());
        bed.volume("mine", "echo new >/look/file");
        bed.stopped("late", Mount.volume(other, "/data"));

        assertThat(failureOf(() -> bed.changes.remove(plan)))
                .isEqualTo(new VolumeFailure.VolumeHeld(volume, VolumeObstacle.REPLACED, ""));
        assertThat(bed.volumes()).containsExactly(volume, other);
        assertThat(row(other).orphan()).isFalse();
    }
}
