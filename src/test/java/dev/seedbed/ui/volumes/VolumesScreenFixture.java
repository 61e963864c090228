package dev.seedbed.ui.volumes;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.files.FakeChoosers;
import dev.seedbed.ui.files.FakeFiles;
import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.snapshots.FakeSnapshots;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.WindowContext;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.helper.ServersOnData;
import java.time.Instant;
import java.util.Map;

/// The screen of volumes over an engine and files in memory, for tests and demonstrations.
public final class VolumesScreenFixture {
    public static final String NAMELESS = "8c1f0d4be7a19c5566d6e1c1cf0af20e0e4d3bb1ab0d9f1c3b7a4f5e6d7cd20a";

    /// A directory as nobody would make it, but somebody has.
    public static final String LONG_NAME = "a-directory-with-a-name-that-goes-on-and-on-until-there-is-no-room-left";

    public final FakeContainerEngine engine = Databases.engine();
    public final FakeFiles files = new FakeFiles();
    public final FakeChoosers choosers = new FakeChoosers();
    public final BackgroundTasks background;
    public final VolumesViewModel viewModel;
    public final ListScreen screen;
    public final FakeSnapshots snapshots = new FakeSnapshots();
    final AllSnapshotsViewModel allSnapshots;
    final FakeVolumeServices services = new FakeVolumeServices();
    final FakeIdentities identities = new FakeIdentities();

    public VolumesScreenFixture(
            TaskRunner tasks, Messages messages, Overlay overlay, Notices notices, Navigator navigator) {
        background = new BackgroundTasks(tasks);
        var window = new WindowContext(tasks, messages, overlay, notices);
        viewModel = new VolumesViewModel(
                new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory()),
                new VolumeSizes(engine),
                identities,
                tasks,
                messages);
        var browser = new FileBrowser(
                files, new ServersOnData(new DatabaseCatalogue(engine)), background, choosers, window, _ -> {});
        var texts = new SnapshotTexts(messages);
        allSnapshots = new AllSnapshotsViewModel(snapshots, tasks, texts::searched);
        var snapshotActions =
                new AllSnapshotsActions(allSnapshots, tasks, background, texts, overlay, notices, navigator);
        services.rows = name -> viewModel.line(name).orElseThrow().volume();
        screen = VolumesScreen.of(
                viewModel,
                browser,
                new VolumeServices(services, services, services, snapshotActions),
                background,
                choosers,
                window,
                navigator);
    }

    /// How many of what [#fill] makes are in the list; the layer of a database is internal.
    public static final int SHOWN = 5;

    /// A handful of volumes such as people have.
    public VolumesScreenFixture fill() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        volume("wp_mysql", Map.of("com.docker.compose.project", "blog"), Map.of(), 612L << 20);
        engine.createContainer(Databases.foreign("legacy-wp")
                .mount(Mount.volume("wp_mysql", "/var/lib/mysql"))
                .build());
        volume(
                "team-share",
                Map.of(),
                Map.of("type", "nfs", "device", ":/export/team", "o", "addr=files.example.org,nfsvers=4.2"),
                -1);
        volume(NAMELESS, Map.of(), Map.of(), 811L << 20);
        volume("a-volume-with-a-name-that-goes-on-and-on-and-does-not-want-to-end", Map.of(), Map.of(), 12);
        volume("uploads", Map.of(), Map.of(), 3L << 30);
        engine.createContainer(ContainerSpec.named("web", "nginx:1")
                .mount(Mount.readOnlyVolume("uploads", "/srv/uploads"))
                .build());
        engine.measure("seedbed-data-a1", 2L << 30);
        identities.held.put("seedbed-data-a1", FakeIdentities.postgres("shop", "crm"));
        identities.held.put(NAMELESS, FakeIdentities.postgres("billing"));
        identities.held.put("uploads", FakeIdentities.files(Instant.now(), "2026", "photos", "readme.txt"));
        identities.held.put(
                "a-volume-with-a-name-that-goes-on-and-on-and-does-not-want-to-end", FakeIdentities.files(null));
        return this;
    }

    private void volume(String name, Map<String, String> labels, Map<String, String> options, long bytes)
            throws Exception {
        engine.createVolume(name, labels, options);
        if (bytes >= 0) {
            engine.measure(name, bytes);
        }
    }

    /// Has the next start on data refused.
    public VolumesScreenFixture refuse(dev.seedbed.task.Failure reason) {
        services.refusal = reason;
        return this;
    }

    /// A data directory as the browser shows it.
    public VolumesScreenFixture fillFiles() {
        files.directory("/base")
                .directory("/base/1")
                .directory("/base/16384")
                .file("/base/16384/2601", new byte[40_000])
                .directory("/" + LONG_NAME)
                .directory("/" + LONG_NAME + "/" + LONG_NAME)
                .directory("/" + LONG_NAME + "/" + LONG_NAME + "/16384")
                .file("/" + LONG_NAME + "/" + LONG_NAME + "/16384/2601", new byte[40_000])
                .directory("/global")
                .directory("/pg_wal")
                .file("/PG_VERSION", "17\n")
                .file("/postgresql.conf", "# PostgreSQL configuration\nlisten_addresses = '*'\n".repeat(9_000))
                .file("/server.log", "ready\n")
                .file("/a b\n‮evil.txt", "strange\n")
                .link("/current", "../../etc/passwd");
        return this;
    }
}
