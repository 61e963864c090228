package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.library.SeedItem;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.services.SourceGraph;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.activity.SeedRow;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.volume.Lineage;
import dev.seedbed.volume.change.VolumeCopyRequest;
import dev.seedbed.volume.change.VolumeStep;
import dev.seedbed.volume.form.PlainVolume;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Does the main job in the real window on a real engine and takes pictures on the way; removes what it made.
final class ScreenshotTour {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FOREIGN = "crm";
    private static final int ROWS = 900_000;

    private static final List<String> VOLUMES = List.of(
            "shop_pgdata", "shop-before-upgrade", "8c1f0d4be7a19c5566d6e1c1cf0af20e0e4d3bb1ab0d9f1c3b7a4f5e6d7cd20a");

    private final AppGraph graph;
    private final Scene scene;
    private final Path folder;
    private final List<String> made = new ArrayList<>();
    private final Set<String> before = new HashSet<>();

    ScreenshotTour(AppGraph graph, Scene scene, Path folder) {
        this.graph = graph;
        this.scene = scene;
        this.folder = folder;
    }

    void take() throws Exception {
        Files.createDirectories(folder);
        Path samples = SourceGraph.samples().orElseThrow();
        graph.services().snapshots().catalogue().list().forEach(snapshot -> before.add(snapshot.id()));
        await("the list of databases", () -> graph.databases().loadedProperty().get());
        try {
            library(samples);
            startDialog(samples.resolve("shop.sql.gz"));
            databasesAndQuery();
            snapshots(samples.resolve("shop.sql.gz"));
            adoption();
            new ElsewherePictures(this, graph).take(graph.services().databases().find(made.getFirst()));
            new StoreTour(graph, this).take(graph.services().databases().find(made.getFirst()));
            new ScheduleTour(graph, this).take(graph.services().databases().find(made.getFirst()));
            new BakeTour(graph, this).take(graph.services().databases().find(made.getFirst()));
            ready(samples.resolve("shop.sql.gz"));
            failure();
            seeding();
            only("");
            volumes();
            new BuildTour(graph, this).take();
            go(Destination.SNAPSHOTS);
            pause(4000);
            shoot("kept");
        } finally {
            removeAll();
        }
    }

    private void library(Path samples) throws Exception {
        go(Destination.LIBRARY);
        await("the seeds", () -> !table("#table").getItems().isEmpty());
        fx(() -> {
            var items = table("#table");
            for (int i = 0; i < items.getItems().size(); i++) {
                if (items.getItems().get(i).toString().contains("shop.dump")) {
                    items.getSelectionModel().select(i);
                }
            }
            return samples;
        });
        pause(3000);
        shoot("library");
    }

    private void startDialog(Path seed) throws Exception {
        fx(() -> {
            graph.navigator().startDatabase(List.of(seed));
            return seed;
        });
        await(
                "the plan",
                () -> field("#nameField") != null
                        && !field("#nameField").getText().isEmpty());
        pause(2500);
        shoot("start");
        SeedRow row = agree();
        await("the shop", () -> row.progress().isOver());
        made.add(row.progress().name());
        if (row.progress().state() != SeedProgress.State.READY) {
            throw new AssertionError("not ready: " + row.progress().failure());
        }
        shoot("ready");
    }

    private void databasesAndQuery() throws Exception {
        String id = graph.activity().rows().getFirst().progress().databaseId();
        fx(() -> {
            graph.navigator().showDatabase(id);
            return id;
        });
        await("the row", () -> graph.databases().selectedProperty().get() != null);
        only("shop");
        await(
                "the size",
                () -> graph.databases().selectedProperty().get().item().ownBytes() >= 0);
        pause(2000);
        shoot("databases");
        fx(() -> {
            ((TabPane) shown(".detail-tabs")).getSelectionModel().select(1);
            return id;
        });
        await("the schema", () -> tree() != null && find(tree().getRoot(), "orders") != null);
        fx(() -> {
            TreeItem<Object> orders = find(tree().getRoot(), "orders");
            tree().getSelectionModel().select(orders);
            tree().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return id;
        });
        await(
                "the rows",
                () -> scene.getRoot().lookupAll(".result-table").stream()
                        .anyMatch(found -> !((TableView<?>) found).getItems().isEmpty()));
        pause(1500);
        shoot("query");
    }

    private void snapshots(Path seed) throws Exception {
        fx(() -> {
            ((TabPane) shown(".detail-tabs")).getSelectionModel().select(2);
            return seed;
        });
        await("the origin", () -> timeline() != null && timeline().getItems().size() == 2);
        takeSnapshot("before checkout refactor", "v2", "the cart as it was in November");
        await("the first snapshot", () -> timeline().getItems().size() == 3);
        write("alter table orders add column loyalty_tier text default 'none'");
        write("delete from order_items where order_id % 97 = 0");
        takeSnapshot("import of November prices", "", "");
        await("the second snapshot", () -> timeline().getItems().size() == 4);
        write("update orders set loyalty_tier = 'gold' where id % 11 = 0");
        fx(() -> {
            timeline().getSelectionModel().select(2);
            return seed;
        });
        pause(6000);
        shoot("snapshots");
        press("#compareButton");
        await("the comparison", () -> {
            Node again = shown("#againButton");
            return again != null && again.isVisible();
        });
        pause(1500);
        shoot("compare");
        fx(() -> {
            graph.shell().overlay().hide();
            return seed;
        });
        press("#compareOtherButton");
        await(
                "the other snapshots",
                () -> shown("#otherSnapshots") instanceof ListView<?> others
                        && others.getItems().size() >= 2);
        shoot("compare-with");
        fx(() -> {
            graph.shell().overlay().hide();
            return seed;
        });
        open(seed);
        await("what is known of the seed", () -> {
            Node ready = shown("#readyBox");
            return ready != null && ready.isVisible();
        });
        pause(1500);
        shoot("start-ready");
        fx(() -> {
            graph.shell().overlay().hide();
            return seed;
        });
    }

    /// A database of somebody else, before it is adopted.
    private void adoption() throws Exception {
        ContainerEngine engine = graph.services().engine();
        Database shop = graph.services().databases().find(made.getFirst());
        engine.createVolume(FOREIGN + "-data", Map.of("dev.seedbed.test", "screenshots"), Map.of());
        String container = engine.createContainer(ContainerSpec.named(FOREIGN, shop.image())
                .environment(Map.of("POSTGRES_PASSWORD", "crm"))
                .labels(Map.of("dev.seedbed.test", "screenshots"))
                .mount(Mount.volume(FOREIGN + "-data", "/var/lib/postgresql/data"))
                .build());
        try {
            engine.start(container);
            only("");
            fx(() -> {
                graph.navigator().showDatabase(container);
                return container;
            });
            await(
                    "the row",
                    () -> shown("#adoptButton") != null && shown("#adoptButton").isVisible());
            only(FOREIGN);
            press("#adoptButton");
            pause(800);
            shoot("adopt");
            fx(() -> {
                graph.shell().overlay().hide();
                return container;
            });
        } finally {
            engine.removeContainer(container, true);
            engine.removeVolume(FOREIGN + "-data");
        }
    }

    /// The library knows what was restored.
    private void ready(Path seed) throws Exception {
        go(Destination.LIBRARY);
        fx(() -> {
            graph.navigator().showLibrary();
            TableView<?> items = table("#table");
            for (int i = 0; i < items.getItems().size(); i++) {
                if (items.getItems().get(i) instanceof SeedItem item
                        && item.path().equals(seed.toAbsolutePath())) {
                    items.getSelectionModel().select(i);
                }
            }
            return seed;
        });
        await(
                "the mark",
                () -> scene.getRoot().lookupAll(".tone-success").stream().anyMatch(Node::isVisible));
        pause(1500);
        shoot("library-ready");
    }

    private void takeSnapshot(String name, String tag, String note) throws Exception {
        await("an idle database", () -> !shown("#takeButton").isDisabled());
        press("#takeButton");
        await("the dialog", () -> shown("#snapshotName") != null);
        fx(() -> {
            field("#snapshotName").setText(name);
            field("#snapshotTag").setText(tag);
            ((TextArea) shown("#snapshotNote")).setText(note);
            return name;
        });
        press(".dialog #agreeButton");
    }

    /// The first node that is visible, else any: screens that are not shown may have others of the same name.
    @Nullable
    Node shown(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(ScreenshotTour::isShown)
                .findFirst()
                .orElseGet(() -> scene.lookup(selector));
    }

    private static boolean isShown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void press(String button) throws Exception {
        fx(() -> {
            ((Button) shown(button)).fire();
            return button;
        });
    }

    private ListView<?> timeline() {
        return (ListView<?>) shown("#timeline");
    }

    /// Changes data of the shop, as a developer would.
    private void write(String statement) throws Exception {
        await("an idle database", () -> !shown("#takeButton").isDisabled());
        Database shop = graph.services().databases().find(made.getFirst());
        var login = graph.services().databases().credentials(shop);
        var psql = ExecSpec.of(
                "postgres",
                "psql",
                "-v",
                "ON_ERROR_STOP=1",
                "-U",
                login.user(),
                "-d",
                login.database(),
                "-c",
                statement);
        var result = graph.services().engine().exec(shop.id(), psql, Duration.ofSeconds(60));
        if (result.exitCode() != 0) {
            throw new AssertionError(result.toString());
        }
    }

    private void seeding() throws Exception {
        Path bundle = Files.createTempDirectory("screenshots").resolve("orders");
        Files.createDirectory(bundle);
        Files.writeString(
                bundle.resolve("01_schema.sql"),
                "create table orders (id int primary key, customer int, total numeric(10,2), note text);\n");
        write(bundle.resolve("02_orders.sql.gz"));
        open(bundle);
        pause(2500);
        SeedRow row = agree();
        await(
                "a third of the way",
                () -> row.progress().fraction() > 0.3 || row.progress().isOver());
        shoot("seeding");
        fx(() -> {
            graph.activity().selectedProperty().set(null);
            return row;
        });
        shoot("activity");
        await("the orders", () -> row.progress().isOver());
        made.add(row.progress().name());
    }

    private void failure() throws Exception {
        Path broken = Files.createTempDirectory("screenshots").resolve("broken.sql");
        var text = new StringBuilder("create table public.t (id int, total numeric, made timestamptz, body jsonb);\n");
        for (int i = 0; i < 400; i++) {
            text.append("insert into public.t values (")
                    .append(i)
                    .append(", ")
                    .append(i)
                    .append(".50, now(), '{}'::jsonb);\n");
        }
        text.append("insert into public.t values (400, 'twelve', now(), '{}'::jsonb);\n");
        Files.writeString(broken, text);
        open(broken);
        pause(2500);
        SeedRow row = agree();
        await("the failure", () -> row.progress().isOver());
        pause(2000);
        shoot("failure");
    }

    /// The shop's data as volumes such as people have: used, forgotten, without a name.
    private void volumes() throws Exception {
        String data = graph.services().volumes().list().stream()
                .filter(volume -> volume.lineage() != null
                        && volume.lineage().sort() == Lineage.Sort.DATA
                        && volume.lineage().resting().contains(made.getFirst()))
                .findFirst()
                .orElseThrow()
                .name();
        for (String volume : VOLUMES) {
            graph.services()
                    .volumeChanges()
                    .copy(new VolumeCopyRequest(data, volume, new PlainVolume(), false), VolumeStep.Listener.NONE);
        }
        go(Destination.VOLUMES);
        fx(() -> {
            graph.volumes().filterProperty().set("shop");
            graph.volumes().refresh();
            return data;
        });
        await("the volumes", () -> selectVolume(VOLUMES.getFirst()));
        volumeTab(1);
        pause(5000);
        shoot("volumes");
        volumeTab(0);
        await("the files", () -> !table("#filesTable").getItems().isEmpty());
        fx(() -> {
            field("#pathField").setText("/postgresql.conf");
            field("#pathField").fireEvent(new ActionEvent());
            return data;
        });
        pause(500);
        await("the files again", () -> !table("#filesTable").getItems().isEmpty());
        pause(2500);
        shoot("volumes-files");
        fx(() -> {
            graph.volumes().onlyOrphansProperty().set(true);
            return data;
        });
        await("an orphan", () -> selectVolume(VOLUMES.getLast()));
        pause(500);
        volumeTab(1);
        pause(1500);
        shoot("volumes-orphans");
        fx(() -> {
            graph.volumes().onlyOrphansProperty().set(false);
            graph.volumes().filterProperty().set("");
            return data;
        });
    }

    private boolean selectVolume(String name) {
        TableView<?> volumes = table("#table");
        for (int i = 0; i < volumes.getItems().size(); i++) {
            if (volumes.getItems().get(i) instanceof VolumeLine line
                    && line.name().equals(name)) {
                volumes.getSelectionModel().clearAndSelect(i);
                return true;
            }
        }
        return false;
    }

    private void volumeTab(int at) throws Exception {
        fx(() -> {
            ((TabPane) shown("#volumeTabs")).getSelectionModel().select(at);
            return at;
        });
    }

    /// Leaves out what others have on the same engine.
    private void only(String word) throws Exception {
        fx(() -> {
            graph.databases().filterProperty().set(word);
            return word;
        });
    }

    private void open(Path seed) throws Exception {
        fx(() -> {
            graph.navigator().startDatabase(List.of(seed));
            return seed;
        });
        await(
                "the plan",
                () -> field("#nameField") != null
                        && !field("#nameField").getText().isEmpty());
    }

    /// Presses the dialog's button and delivers what it started.
    private SeedRow agree() throws Exception {
        int before = fx(() -> graph.activity().rows().size());
        fx(() -> {
            ((Button) shown(".dialog #startButton")).fire();
            return before;
        });
        await("the start", () -> graph.activity().rows().size() > before);
        return fx(() -> graph.activity().rows().getFirst());
    }

    private static void write(Path file) throws IOException {
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            out.write("copy orders (id, customer, total, note) from stdin;\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(i + "\t" + i * 7919L % 40_000 + "\t" + i * 31L % 90_000 / 100.0 + "\tnote " + i * 104_729L
                        + " of a customer\n");
            }
            out.write("\\.\ncreate index on orders (customer);\ncreate index on orders (note);\n");
        }
    }

    private void removeAll() throws Exception {
        for (String volume : VOLUMES) {
            graph.services().engine().removeVolume(volume);
        }
        Snapshots snapshots = graph.services().snapshots();
        var ours = new LinkedHashSet<Snapshot>();
        for (Database database : graph.services().databases().list()) {
            if (made.contains(database.name()) && database.ours()) {
                ours.addAll(snapshots.timeline(database));
                var lifecycle = graph.services().lifecycle();
                lifecycle.remove(lifecycle.planRemoval(database));
            }
        }
        ours.removeIf(snapshot -> before.contains(snapshot.id()));
        snapshots.remove(snapshots.planRemoval(List.copyOf(ours)));
    }

    /// One picture in light and one in dark.
    void shoot(String name) throws Exception {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            fx(() -> {
                graph.theme().choiceProperty().set(theme);
                return theme;
            });
            pause(400);
            WritableImage picture = fx(() -> scene.snapshot(null));
            String file = name + (theme == ThemeChoice.DARK ? "-dark" : "") + ".png";
            ImageIO.write(
                    SwingFXUtils.fromFXImage(picture, null),
                    "png",
                    folder.resolve(file).toFile());
            System.out.println(file);
        }
    }

    void go(Destination destination) throws Exception {
        fx(() -> {
            graph.shell().destinationProperty().set(destination);
            return destination;
        });
        pause(800);
    }

    TextField field(String id) {
        return (TextField) shown(id);
    }

    TableView<?> table(String id) {
        return (TableView<?>) shown(id);
    }

    @SuppressWarnings("unchecked")
    private TreeView<Object> tree() {
        Node found = shown("#tree");
        return (TreeView<Object>) found;
    }

    private static TreeItem<Object> find(TreeItem<Object> from, String table) {
        if (from == null) {
            return null;
        }
        if (from.getValue() != null && from.getValue().toString().matches("(?s)RelationNode.*\\b" + table + "\\b.*")) {
            return from;
        }
        for (TreeItem<Object> child : from.getChildren()) {
            TreeItem<Object> found = find(child, table);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!fx(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            pause(100);
        }
    }

    static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    static <T> T fx(Callable<T> action) throws Exception {
        var task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
