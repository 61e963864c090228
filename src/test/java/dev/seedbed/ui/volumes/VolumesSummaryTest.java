package dev.seedbed.ui.volumes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VolumesSummaryTest {
    private final FakeContainerEngine engine = Databases.engine();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final VolumesViewModel viewModel = new VolumesViewModel(
            new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory()),
            new VolumeSizes(engine),
            new FakeIdentities(),
            new TaskRunner(Runnable::run, Runnable::run),
            messages);
    private final VolumesSummary summary = new VolumesSummary(viewModel, new VolumeText(messages));

    @BeforeEach
    void volumes() throws Exception {
        for (String name : List.of("cache", "files", "lost")) {
            engine.createVolume(name, Map.of(), Map.of());
        }
        engine.createContainer(ContainerSpec.named("web", "nginx:1")
                .mount(Mount.volume("files", "/srv"))
                .build());
        engine.measure("files", 2 << 20);
        engine.measure("lost", 10);
    }

    @Test
    void nothingIsSaidBeforeTheEngineWasListed() {
        assertThat(summary.of(List.of())).isEmpty();
    }

    @Test
    void withoutASelectionItCountsAll() {
        viewModel.refresh();

        assertThat(summary.of(List.of())).isEqualTo("3 volumes · 2 orphans");
    }

    @Test
    void oneThatIsChosenIsNamed() {
        viewModel.refresh();

        assertThat(summary.of(chosen("files"))).isEqualTo("files");
    }

    @Test
    void severalAreAddedUpAndWhatIsNotMeasuredIsCounted() {
        viewModel.refresh();

        assertThat(summary.of(chosen("files", "lost"))).isEqualTo("2 selected · 2.0 MiB");
        assertThat(summary.of(chosen("lost", "cache"))).isEqualTo("2 selected · 10 B and 1 not measured yet");
    }

    @Test
    void ofOrphansTheSizeOfAllIsShown() {
        viewModel.refresh();
        viewModel.onlyOrphansProperty().set(true);

        assertThat(summary.of(List.of())).isEqualTo("2 orphans · 10 B and 1 not measured yet");
    }

    private List<VolumeLine> chosen(String... names) {
        return Stream.of(names).map(name -> viewModel.line(name).orElseThrow()).toList();
    }
}
