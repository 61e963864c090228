package dev.seedbed.ui.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.volumes.groups.VolumeGroup;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VolumesViewModelTest {
    private final FakeContainerEngine engine = Databases.engine();
    private final FakeIdentities identities = new FakeIdentities();
    private final VolumesViewModel viewModel = new VolumesViewModel(
            new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory()),
            new VolumeSizes(engine),
            identities,
            new TaskRunner(Runnable::run, Runnable::run),
            new Messages(Locale.ENGLISH));

    @BeforeEach
    void volumes() throws Exception {
        engine.createVolume("left-over", Map.of(), Map.of());
        engine.createVolume("files", Map.of(), Map.of());
        engine.createContainer(ContainerSpec.named("web", "nginx:1")
                .mount(Mount.volume("files", "/srv"))
                .build());
    }

    @Test
    void listsAndMeasures() {
        engine.measure("files", 7);

        viewModel.refresh();

        assertThat(names()).containsExactly("files", "left-over");
        assertThat(viewModel.lines().getFirst().shown().bytes()).isEqualTo(7);
        assertThat(viewModel.orphans()).isEqualTo(1);
        assertThat(viewModel.count().get()).isEqualTo(2);
    }

    @Test
    void showsOnlyOrphansAndFilters() {
        viewModel.refresh();
        viewModel.onlyOrphansProperty().set(true);
        assertThat(names()).containsExactly("left-over");
        viewModel.onlyOrphansProperty().set(false);
        viewModel.filterProperty().set("WEB");
        assertThat(names()).containsExactly("files");
    }

    /// What Seedbed made for its databases is hidden, and listed under them where somebody asks for it.
    @Test
    void itsOwnBookkeepingIsHiddenOrGrouped() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());
        engine.createContainer(Databases.ours(engine, "a2", "crm").build());
        engine.createVolume("seedbed-layer-lost", Map.of(Labels.ROLE, Labels.ROLE_LAYER), Map.of());
        engine.measure("seedbed-data-a1", 5);
        viewModel.refresh();

        assertThat(names()).containsExactly("files", "left-over");
        assertThat(viewModel.count().get()).isEqualTo(2);
        assertThat(viewModel.internal()).isEqualTo(3);
        viewModel.filterProperty().set("shop");
        assertThat(names()).isEmpty();
        viewModel.filterProperty().set("");

        viewModel.showInternalProperty().set(true);
        assertThat(grouped())
                .containsExactly(
                        "files",
                        "left-over",
                        "[crm -]",
                        "seedbed-data-a2",
                        "[shop 5]",
                        "seedbed-data-a1",
                        "[ -]",
                        "seedbed-layer-lost");
        viewModel.filterProperty().set("shop");
        assertThat(grouped()).containsExactly("[shop 5]", "seedbed-data-a1");
        viewModel.filterProperty().set("");

        engine.removeContainer(engine.container("seedbed-a2").summary().id(), true);
        viewModel.refresh();
        assertThat(grouped())
                .as("a volume of a database that is gone is nobody's any more")
                .containsExactly(
                        "files",
                        "left-over",
                        "[shop 5]",
                        "seedbed-data-a1",
                        "[ -]",
                        "seedbed-data-a2",
                        "seedbed-layer-lost");
        viewModel.showInternalProperty().set(false);
        viewModel.onlyOrphansProperty().set(true);
        assertThat(grouped())
                .as("who looks for orphans sees all of them")
                .containsExactly("left-over", "[ -]", "seedbed-data-a2", "seedbed-layer-lost");
        viewModel.onlyOrphansProperty().set(false);
        assertThat(names()).containsExactly("files", "left-over");
    }

    @Test
    void whoAsksForAHiddenVolumeSeesIt() throws Exception {
        engine.createContainer(Databases.ours(engine, "a1", "shop").build());

        viewModel.ask("seedbed-data-a1");

        assertThat(viewModel.showInternalProperty().get()).isTrue();
        assertThat(viewModel.askedProperty().get().name()).isEqualTo("seedbed-data-a1");
    }

    /// In the order of the table.
    private List<String> grouped() {
        return viewModel.lines().stream()
                .sorted(Comparator.<VolumeLine, VolumeGroup>comparing(
                                line -> line.shown().group(), VolumeGroup.ORDER)
                        .thenComparing(line -> !line.isHeading())
                        .thenComparing(VolumeLine::name))
                .map(line -> line.isHeading()
                        ? "[" + line.shown().group().name() + " "
                                + (line.shown().bytes() > 0 ? line.shown().bytes() : "-") + "]"
                        : line.name())
                .toList();
    }

    @Test
    void linesStayWhenListedAgain() throws Exception {
        viewModel.refresh();
        VolumeLine files = viewModel.lines().getFirst();
        engine.createVolume("another", Map.of(), Map.of());

        viewModel.refresh();

        assertThat(names()).containsExactly("another", "files", "left-over");
        assertThat(viewModel.lines().get(1)).isSameAs(files);
    }

    @Test
    void aFailureIsShown() {
        engine.failOn("volumes", new EngineFailure.EngineRefused("volumes", 500, "no"));

        viewModel.refresh();

        assertThat(viewModel.failureProperty().get()).isInstanceOf(EngineFailure.EngineRefused.class);
    }

    @Test
    void whatTheFilesTellCountsMoreThanTheImageOfWhoUsesThem() throws Exception {
        engine.createVolume("uploads", Map.of(), Map.of());
        engine.createContainer(
                Databases.foreign("blog").mount(Mount.volume("uploads", "/srv")).build());
        identities.held.put("uploads", FakeIdentities.files(null, "a.txt"));
        viewModel.setInFront(true);

        viewModel.refresh();

        VolumeLine uploads = viewModel.lines().getLast();
        assertThat(uploads.name()).isEqualTo("uploads");
        assertThat(new VolumeText(new Messages(Locale.ENGLISH)).holds(uploads.shown()))
                .isEqualTo("files");
        assertThat(uploads.shown().looked()).isTrue();
    }

    private List<String> names() {
        return viewModel.lines().stream().map(VolumeLine::name).toList();
    }
}
