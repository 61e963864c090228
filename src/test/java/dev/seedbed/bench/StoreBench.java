package dev.seedbed.bench;

import dev.seedbed.bake.BakeRequest;
import dev.seedbed.bake.BakeStep;
import dev.seedbed.bake.DumpBaking;
import dev.seedbed.bake.ImageBaking;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.script.ScriptRun;
import dev.seedbed.seeding.SnapshotRestore;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.store.folder.FolderStoreType;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.snapshot.SnapshotPackages;
import dev.seedbed.store.transfer.Pull;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.store.transfer.Push;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.store.transfer.PushRequest;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.identity.EngineIdentities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/// A database in a store in a folder, and back, against tar and zstd; what a version with 3 % of its rows changed sends
/// and fetches; an image with the data against `docker commit`, and its first start against that of a plain volume.
final class StoreBench {
    private static final DatabaseKind KIND = DatabaseKind.POSTGRESQL;
    private static final int ROWS_PER_MEBIBYTE = 6_000;
    private static final String VOLUME = "seedbed-bench-store";
    private static final String PASSWORD = "bench";

    private final Bench.Options options;
    private final Figures figures;
    private final String name = "bench-" + UUID.randomUUID();
    private final List<Snapshot> made = new ArrayList<>();

    StoreBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        Path folder = Files.createTempDirectory("seedbed-bench-store");
        try (var bed = new BenchSeeding()) {
            var snapshots = new Snapshots(bed.engine());
            try {
                Bench.say("filling a database");
                Snapshot first = database(bed, snapshots, folder);
                Snapshot changed = changed(bed, snapshots, first, folder);
                if (options.wants("transfer")) {
                    transfers(bed, snapshots, first, changed, folder);
                }
                if (options.wants("bake")) {
                    bake(bed, snapshots, first);
                }
            } finally {
                snapshots.remove(snapshots.planRemoval(made.reversed()));
                PlainContainer.removeVolumes(List.of(VOLUME));
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private Snapshot database(BenchSeeding bed, Snapshots snapshots, Path folder) throws Exception {
        int rows = options.size(300) * ROWS_PER_MEBIBYTE;
        Path seed = Files.writeString(
                folder.resolve(name + ".sql"),
                "create table t as select i as id, md5(i::text) as a, md5((i * 7)::text) || md5((i * 11)::text) as b"
                        + " from generate_series(1, " + rows + ") as g (i);\nalter table t add primary key (id);\n");
        var seeding = bed.fresh();
        var request = SeedRequestBuilder.builder(BenchSeeding.request(KIND, seed, null))
                .snapshotOnly(true)
                .build();
        Snapshot snapshot = new SnapshotRestore(seeding, snapshots).run(seeding.plan(request), _ -> {});
        made.add(snapshot);
        return snapshot;
    }

    private Snapshot changed(BenchSeeding bed, Snapshots snapshots, Snapshot first, Path folder) throws Exception {
        Path change = Files.writeString(
                folder.resolve("change.sql"),
                "update t set a = 'changed' where id <= (select 0.03 * max(id) from t);\ncheckpoint;\n");
        try (WorkClone work = snapshots.work(first, false)) {
            new ScriptRun(List.of(change))
                    .run(new InputServer(bed.engine(), work.container(), KIND, work.credentials()), InputProgress.NONE);
            Snapshot snapshot = work.freeze(new WorkClone.Result("changed", "", name, List.of()));
            made.add(snapshot);
            return snapshot;
        }
    }

    private void transfers(BenchSeeding bed, Snapshots snapshots, Snapshot first, Snapshot changed, Path folder)
            throws Exception {
        var packages = new SnapshotPackages(bed.engine(), snapshots, new HelperContainers(bed.engine()));
        int runs = options.runs(3);
        var push = new Median();
        var pull = new Median();
        var tar = new Median();
        var untar = new Median();
        for (int run = 0; run < runs; run++) {
            Path root = folder.resolve("store" + run);
            Path cache = folder.resolve("cache" + run);
            Path byHand = folder.resolve("hand.tar.zst");
            try (Store store = FolderStoreType.open(Files.createDirectories(root));
                    Place place = store.place(new PackageName("bench/base"))) {
                var reports = new PushReport[2];
                push.add(seconds(() -> reports[0] = push(packages, place, cache, first, Optional.empty())));
                tar.add(seconds(() -> tar(first.layers().getFirst(), byHand)));
                var received = new PullReport[2];
                Path elsewhere = folder.resolve("elsewhere" + run);
                pull.add(seconds(() -> received[0] = pull(packages, place, elsewhere, reports[0].version(), null)));
                untar.add(seconds(() -> untar(byHand)));
                PlainContainer.removeVolumes(List.of(VOLUME));
                reports[1] = push(
                        packages,
                        place,
                        cache,
                        changed,
                        Optional.of(reports[0].version().manifest()));
                var base = new SnapshotPackages.Base(
                        snapshots.catalogue().get(received[0].result(), "bench"),
                        version(place, reports[0].version(), 1));
                received[1] = pull(packages, place, elsewhere, reports[1].version(), base);
                for (PullReport one : received) {
                    made.add(snapshots.catalogue().get(one.result(), "bench"));
                }
                figures.ratio("push.first.ratio", "s", push.value(), tar.value(), 1.3, push.count());
                figures.ratio("pull.first.ratio", "s", pull.value(), untar.value(), 1.3, pull.count());
                figures.value(
                        "push.changed.share", (double) reports[1].sentBytes() / reports[0].sentBytes(), 0.08, run + 1);
                figures.value(
                        "pull.changed.share",
                        (double) received[1].fetchedBytes() / received[0].fetchedBytes(),
                        0.08,
                        run + 1);
                if (run == 0) {
                    heap(packages, snapshots, place, folder.resolve("heap"), reports[0].version());
                }
            }
        }
    }

    private void heap(SnapshotPackages packages, Snapshots snapshots, Place place, Path cache, PublishedVersion version)
            throws Exception {
        try (var heap = new HeapWatch()) {
            PullReport report = pull(packages, place, cache, version, null);
            made.add(snapshots.catalogue().get(report.result(), "bench"));
            figures.value("pull.heap_mb", heap.mebibytes(), 64.0, 1);
        }
    }

    private static PushReport push(
            SnapshotPackages packages, Place place, Path cache, Snapshot snapshot, Optional<Digest> parent)
            throws Exception {
        try (PackageContent content = packages.content(snapshot)) {
            return new Push(place, cache).run(content, new PushRequest(Optional.empty(), "", "bench", parent), _ -> {});
        }
    }

    private static PullReport pull(
            SnapshotPackages packages,
            Place place,
            Path cache,
            PublishedVersion version,
            SnapshotPackages.@Nullable Base base)
            throws Exception {
        var pull = new Pull(place, cache);
        var description = new dev.seedbed.store.known.Versions(place, cache)
                .find(version.tag())
                .orElseThrow()
                .description();
        Optional<PublishedVersion> known = base == null
                ? Optional.empty()
                : Optional.of(new PublishedVersion(
                        new dev.seedbed.store.place.Tag(base.version().tag()),
                        Digest.parse(base.version().manifest()).orElseThrow()));
        try (PackageTarget target =
                packages.target(description, version(place, version, 0), BenchSeeding.image(KIND), base)) {
            return pull.run(version, known, target, _ -> {});
        }
    }

    private static StoreVersion version(Place place, PublishedVersion version, int layers) {
        return new StoreVersion(
                place.address(),
                "bench/base",
                version.tag().text(),
                version.manifest().toString(),
                layers);
    }

    private static void tar(Layer layer, Path target) throws Exception {
        String inside = layer.directory().isEmpty() ? "/v" : "/v/" + layer.directory();
        container(
                layer.volume(),
                target,
                "tar -c -f - -S -C " + inside + " . | zstd -q -3 -f -o /out/" + target.getFileName());
    }

    private static void untar(Path source) throws Exception {
        container(
                VOLUME, source, "zstd -q -d -c /out/" + source.getFileName() + " | tar -x -p -f - -C /v && sync -f /v");
    }

    private static void container(String volume, Path file, String script) throws Exception {
        PlainContainer.docker(
                "run",
                "--rm",
                "--network=none",
                "--user=0",
                "--tmpfs=/var/lib/postgresql/data",
                "--volume=" + volume + ":/v",
                "--volume=" + file.getParent() + ":/out",
                "--entrypoint=bash",
                BenchSeeding.image(KIND),
                "-o",
                "pipefail",
                "-c",
                script);
    }

    private void bake(BenchSeeding bed, Snapshots snapshots, Snapshot first) throws Exception {
        int runs = options.runs(3);
        var baked = new Median();
        var committed = new Median();
        var start = new Median();
        var plain = new Median();
        String reference = "seedbed.test/" + name;
        var dumps = new ExistingData(
                bed.engine(), snapshots, new EngineIdentities(bed.engine()), Path.of("target/bench-dumps"));
        var baking = new ImageBaking(bed.engine(), snapshots, new DumpBaking(bed.engine(), bed.fresh(), dumps));
        try {
            for (int run = 0; run < runs; run++) {
                // Each anew: none is made on top of another.
                bed.engine().removeImage(reference + ":ours");
                bed.engine().removeImage(reference + ":hand");
                baked.add(seconds(() -> baking.run(
                        first, BakeRequest.of(reference + ":ours", PASSWORD, false), BakeStep.Listener.NONE)));
                committed.add(byHand(first.layers().getFirst(), reference + ":hand"));
                start.add(answer(reference + ":ours", List.of(), bed));
                container(VOLUME, Path.of("/tmp/none"), "true");
                copyInto(first.layers().getFirst());
                plain.add(answer(
                        BenchSeeding.image(KIND), List.of("--volume=" + VOLUME + ":/var/lib/postgresql/data"), bed));
                PlainContainer.removeVolumes(List.of(VOLUME));
                figures.ratio("bake.ratio", "s", baked.value(), committed.value(), 1.5, baked.count());
                figures.ratio("bake.start.ratio", "s", start.value(), plain.value(), 1.5, start.count());
            }
        } finally {
            bed.engine().removeImage(reference + ":ours");
            bed.engine().removeImage(reference + ":hand");
        }
    }

    /// The copy into the container does not count: `docker commit` alone is what is compared.
    private static double byHand(Layer layer, String reference) throws Exception {
        String inside = layer.directory().isEmpty() ? "/v" : "/v/" + layer.directory();
        String container = PlainContainer.docker(
                "run",
                "--detach",
                "--network=none",
                "--user=0",
                "--tmpfs=/var/lib/postgresql/data",
                "--volume=" + layer.volume() + ":/v:ro",
                "--entrypoint=sh",
                BenchSeeding.image(KIND),
                "-c",
                "mkdir -p /seedbed && cp -a " + inside + " /seedbed/data");
        try {
            PlainContainer.docker("wait", container);
            return seconds(() -> PlainContainer.docker("commit", container, reference));
        } finally {
            PlainContainer.docker("rm", "--force", "--volumes", container);
        }
    }

    private static void copyInto(Layer layer) throws Exception {
        String inside = layer.directory().isEmpty() ? "/s" : "/s/" + layer.directory();
        PlainContainer.docker(
                "run",
                "--rm",
                "--network=none",
                "--user=0",
                "--tmpfs=/var/lib/postgresql/data",
                "--volume=" + layer.volume() + ":/s:ro",
                "--volume=" + VOLUME + ":/v",
                "--entrypoint=sh",
                BenchSeeding.image(KIND),
                "-c",
                "cp -a " + inside + "/. /v/ && sync");
    }

    /// Seconds from `docker run` to the first answer.
    private static double answer(String image, List<String> more, BenchSeeding bed) throws Exception {
        var command = new ArrayList<>(List.of("run", "--detach", "--label=dev.seedbed.test=bench"));
        command.addAll(more);
        command.add(image);
        long begin = System.nanoTime();
        String container = PlainContainer.docker(command.toArray(String[]::new));
        try {
            new dev.seedbed.database.lifecycle.Readiness(bed.engine())
                    .awaitReady(
                            container,
                            KIND,
                            new Credentials("postgres", PASSWORD, "postgres"),
                            java.time.Duration.ofMinutes(2),
                            _ -> {});
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            PlainContainer.docker("rm", "--force", "--volumes", container);
        }
    }

    private static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
