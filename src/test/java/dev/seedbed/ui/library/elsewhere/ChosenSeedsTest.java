package dev.seedbed.ui.library.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything runs at once on this thread.
class ChosenSeedsTest {
    @TempDir
    private Path given;

    private Path folder;

    private final List<String> led = new ArrayList<>();

    private final ChosenSeeds chosen = new ChosenSeeds(
            new TaskRunner(Runnable::run, Runnable::run),
            new ChosenSeeds.Ways(
                    seeds -> led.add("seeds " + names(seeds)),
                    rows -> led.add("rows " + names(rows)),
                    seedfile -> led.add("seedfile " + names(List.of(seedfile))),
                    project -> led.add("project " + names(List.of(project)))));

    @BeforeEach
    void resolve() throws Exception {
        folder = given.toRealPath();
    }

    private String names(List<Path> paths) {
        return String.join(
                ", ",
                paths.stream().map(path -> folder.relativize(path).toString()).toList());
    }

    private Path file(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "id,name\n1,x\n");
    }

    private String way(Path... paths) {
        led.clear();
        chosen.open(Arrays.asList(paths));
        assertThat(led).hasSize(1);
        return led.getFirst();
    }

    @Test
    void filesOfRowsLeadToTheGuess() throws Exception {
        Path orders = file("orders.csv");
        Path tags = file("tags.jsonl.gz");
        assertThat(way(orders)).isEqualTo("rows orders.csv");
        assertThat(way(orders, tags)).isEqualTo("rows orders.csv, tags.jsonl.gz");
        assertThat(way(file("masters/01_countries.TSV").getParent())).isEqualTo("rows masters");
        Files.writeString(folder.resolve("masters/README.md"), "what they are");
        assertThat(way(folder.resolve("masters"), orders)).isEqualTo("rows masters, orders.csv");
    }

    @Test
    void dumpsAndWhatContainsThemLeadToTheStart() throws Exception {
        Path dump = file("shop.sql");
        assertThat(way(dump)).isEqualTo("seeds shop.sql");
        assertThat(way(file("all.zip"))).isEqualTo("seeds all.zip");
        assertThat(way(dump, file("orders.csv"))).isEqualTo("seeds shop.sql, orders.csv");
        file("init/1.sql");
        assertThat(way(file("init/rows.csv").getParent())).isEqualTo("seeds init");
        file("shell/@.json");
        assertThat(way(file("shell/shop@users@@0.tsv.zst").getParent())).isEqualTo("seeds shell");
        assertThat(way(folder.resolve("gone.csv"))).isEqualTo("seeds gone.csv");
        assertThat(way(Files.createDirectory(folder.resolve("empty")))).isEqualTo("seeds empty");
    }

    @Test
    void seedfilesAndTheirFoldersLeadToTheBuild() throws Exception {
        Path seedfile = file("project/Seedfile.yaml");
        file("project/compose.yaml");
        file("project/orders.csv");
        assertThat(way(seedfile)).isEqualTo("seedfile project/Seedfile.yaml");
        assertThat(way(folder.resolve("project"))).isEqualTo("seedfile project/Seedfile.yaml");
        assertThat(way(file("shop.seedfile.yml"))).isEqualTo("seedfile shop.seedfile.yml");
    }

    @Test
    void composeFilesAndTheirFoldersLeadToTheProject() throws Exception {
        Path compose = file("web/compose.yaml");
        Path override = file("web/compose.override.yaml");
        file("web/docker-compose.yml");
        assertThat(way(compose)).isEqualTo("project web/compose.yaml");
        assertThat(way(override)).isEqualTo("project web/compose.yaml");
        assertThat(way(folder.resolve("web"))).isEqualTo("project web/compose.yaml");
        assertThat(way(file("web/compose.dev.yaml"))).isEqualTo("project web/compose.dev.yaml");
        assertThat(way(file("other/values.yaml"))).isEqualTo("seeds other/values.yaml");
    }
}
