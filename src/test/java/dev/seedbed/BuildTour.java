package dev.seedbed;

import dev.seedbed.database.image.LocalImage;
import dev.seedbed.database.image.LocalImages;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.library.LibraryViewModel;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.shell.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;

/// The part of the tour about data as code: the library with all that it lists, a build, files of rows, masks. Removes
/// what it made.
final class BuildTour {
    private static final String PROJECT = "webshop";
    private static final String BASE = "webshop-base.sql";

    private final AppGraph graph;
    private final ScreenshotTour tour;

    BuildTour(AppGraph graph, ScreenshotTour tour) {
        this.graph = graph;
        this.tour = tour;
    }

    void take() throws Exception {
        Path projects = Files.createTempDirectory("screenshots").resolve("projects");
        Path project = Files.createDirectories(projects.resolve(PROJECT));
        write(project);
        LibraryViewModel library = ScreenshotTour.fx(graph::library);
        tour.go(Destination.LIBRARY);
        ScreenshotTour.fx(() -> {
            library.folders().add(projects);
            return projects;
        });
        try {
            builds(library, project);
            tables(library, project);
        } finally {
            removeAll();
        }
    }

    private void builds(LibraryViewModel library, Path project) throws Exception {
        Path broken = project.resolve("schema/2_stock.sql");
        select(library, project.resolve("Seedfile.yaml"));
        ScreenshotTour.fx(() -> {
            library.build();
            return library;
        });
        ScreenshotTour.await("the failure", () -> isVisible("#failurePane"));
        ScreenshotTour.pause(1000);
        tour.shoot("build-failed");
        Files.writeString(broken, "create table stock (product text primary key, amount int not null);\n");
        tour.press("#againButton");
        ScreenshotTour.await("the build", () -> isVisible("#doneCard"));
        ScreenshotTour.pause(1000);
        tour.shoot("build");
        tour.press("#maskReportButton");
        ScreenshotTour.pause(800);
        tour.shoot("mask-report");
        hide();
        tour.press("#leaveButton");
        ScreenshotTour.await(
                "the mark of what is built",
                () -> tour.shown("#table") instanceof TableView<?> table
                        && table.lookupAll(".table-row-cell:selected .badge").stream()
                                .anyMatch(Node::isVisible));
        ScreenshotTour.pause(2500);
        tour.shoot("library-all");
        tour.press("#editMaskButton");
        ScreenshotTour.await(
                "the proposals",
                () -> tour.shown("#maskRules") instanceof TableView<?> rules
                        && rules.getItems().size() > 2);
        ScreenshotTour.pause(800);
        tour.shoot("mask");
        hide();
    }

    private void tables(LibraryViewModel library, Path project) throws Exception {
        select(library, project.resolve("masters"));
        start(library);
        ScreenshotTour.await(
                "the guess",
                () -> tour.shown("#guessColumns") instanceof TableView<?> columns
                        && !columns.getItems().isEmpty());
        ScreenshotTour.pause(1500);
        tour.shoot("tables");
        hide();
    }

    private boolean isVisible(String selector) {
        Node node = tour.shown(selector);
        return node != null && node.isVisible();
    }

    private static void select(LibraryViewModel library, Path wanted) throws Exception {
        String key = wanted.toRealPath().toString();
        ScreenshotTour.await("the entry " + key, () -> {
            for (LibraryEntry entry : library.list().entries()) {
                if (entry.key().equals(key) && entry.isStartable()) {
                    library.selectedProperty().set(entry);
                    return true;
                }
            }
            return false;
        });
        ScreenshotTour.pause(800);
    }

    private static void start(LibraryViewModel library) throws Exception {
        ScreenshotTour.fx(() -> {
            library.start();
            return library;
        });
    }

    private void hide() throws Exception {
        ScreenshotTour.fx(() -> {
            graph.shell().overlay().hide();
            return graph;
        });
        ScreenshotTour.pause(300);
    }

    private void write(Path project) throws Exception {
        String image = new LocalImages(graph.services().engine())
                .list().stream()
                        .filter(local -> local.reference().matches("(.*/)?postgres:.*"))
                        .map(LocalImage::reference)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        Files.createDirectories(project.resolve("schema"));
        Files.createDirectories(project.resolve("masters"));
        Files.writeString(project.resolve(BASE), """
                create table customers (id int primary key, name text not null, email text unique, phone text, born date);
                insert into customers select g, 'Anna Smith ' || g, 'anna' || g || '@example.org',
                  '+49 170 ' || (1000000 + g), date '1970-01-01' + g from generate_series(1, 500) g;
                create table orders (id int primary key, customer_email text references customers(email),
                  contact_phone text, total numeric(10,2));
                insert into orders select g, 'anna' || g || '@example.org', '+49 170 ' || (2000000 + g), g * 1.5
                  from generate_series(1, 500) g;
                """);
        Files.writeString(
                project.resolve("schema/1_indexes.sql"), "create index on orders (total);\nanalyze orders;\n");
        Files.writeString(
                project.resolve("schema/2_stock.sql"),
                "create table stock (product text primary key,\n  amount int not null,\n);\n");
        var stock = new StringBuilder("product;amount\n");
        for (int i = 1; i <= 300; i++) {
            stock.append("P-")
                    .append(i)
                    .append(';')
                    .append(i % 97 == 0 ? "many" : i % 40)
                    .append('\n');
        }
        Files.writeString(project.resolve("masters/02_stock.csv"), stock.toString());
        Files.writeString(
                project.resolve("masters/01_countries.csv"),
                "code;name;vat;member_since\nDE;Germany;0.19;1958-01-01\nJP;日本;0.10;\nFR;\"France; Europe\";0.20;1958-01-01\n");
        Files.writeString(
                project.resolve("masters/03_events.jsonl"),
                "{\"id\": 1, \"at\": \"2026-01-02T10:00:00Z\", \"what\": {\"kind\": \"login\"}}\n");
        Files.writeString(project.resolve("mask.yaml"), """
                columns:
                  customers.name: { fake: full_name }
                  customers.email: { fake: email }
                """);
        Files.writeString(project.resolve("compose.yaml"), """
                services:
                  db:
                    image: %s
                    environment: { POSTGRES_PASSWORD: secret, POSTGRES_DB: webshop }
                    volumes: ["./%s:/docker-entrypoint-initdb.d/%s:ro"]
                """.formatted(image, BASE, BASE));
        Files.writeString(project.resolve("Seedfile.yaml"), """
                image: %s
                name: %s
                database: webshop
                steps:
                  - restore: %s
                  - run: schema/
                  - load: { path: masters, rejects: rejected }
                  - mask: mask.yaml
                check:
                  - { sql: "select count(*) from orders", expect: "> 100" }
                """.formatted(image, PROJECT, BASE));
    }

    private void removeAll() throws Exception {
        Snapshots snapshots = graph.services().snapshots();
        List<Snapshot> made = snapshots.catalogue().list().stream()
                .filter(one -> one.seedName().equals(PROJECT) || one.seedFiles().contains(BASE))
                .toList();
        snapshots.remove(snapshots.planRemoval(made));
    }
}
