package dev.seedbed.ui.volumes;

import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import java.util.List;

/// Says what is chosen in the list of volumes, or what is in it. Confined to the FX thread.
final class VolumesSummary {
    private final VolumesViewModel viewModel;
    private final VolumeText words;

    VolumesSummary(VolumesViewModel viewModel, VolumeText words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    /// The name of the one that is chosen; of several how many, and how large they are together.
    String of(List<VolumeLine> chosen) {
        boolean onlyOrphans = viewModel.onlyOrphansProperty().get();
        if (chosen.size() == 1) {
            return VolumeText.shortened(chosen.getFirst().name());
        }
        if (!chosen.isEmpty()) {
            return sum("volumes.chosen", chosen);
        }
        if (onlyOrphans) {
            return sum(
                    "volumes.chosen.all",
                    viewModel.lines().stream().filter(line -> !line.isHeading()).toList());
        }
        return viewModel.loadedProperty().get()
                ? words.get("volumes.total", viewModel.count().get(), viewModel.orphans())
                : "";
    }

    /// As large as they are as far as that is measured.
    private String sum(String key, List<VolumeLine> counted) {
        long bytes = counted.stream()
                .mapToLong(line -> Math.max(0, line.shown().bytes()))
                .sum();
        long unmeasured =
                counted.stream().filter(line -> line.shown().bytes() < 0).count();
        boolean none = unmeasured == counted.size();
        String sum =
                words.get(key, counted.size(), none ? words.get("volumes.chosen.none-measured") : words.size(bytes));
        return unmeasured == 0 || none ? sum : words.get("volumes.chosen.unmeasured", sum, unmeasured);
    }
}
