package dev.seedbed.ui.volumes;

import dev.seedbed.database.VolumeSizes;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.VolumeRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// State of the list of volumes. Confined to the FX thread; blocking work goes through [TaskRunner].
public final class VolumesViewModel {
    private final VolumeCatalogue catalogue;
    private final VolumeSizes sizes;
    private final TaskRunner tasks;

    private final ObservableList<VolumeLine> lines = FXCollections.observableArrayList();
    private final FilteredList<VolumeLine> shown = new FilteredList<>(lines);
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty onlyOrphans = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final IntegerBinding count = Bindings.size(lines);
    private boolean listing;
    private boolean listAgain;
    private boolean measuring;

    public VolumesViewModel(VolumeCatalogue catalogue, VolumeSizes sizes, TaskRunner tasks) {
        this.catalogue = catalogue;
        this.sizes = sizes;
        this.tasks = tasks;
        filter.subscribe(this::applyFilter);
        onlyOrphans.subscribe(this::applyFilter);
    }

    /// Lists again, then measures. While a listing is under way, one more follows it.
    public void refresh() {
        if (listing) {
            listAgain = true;
            return;
        }
        listing = true;
        var _ = tasks.run("list volumes", catalogue::list, outcome -> {
            listing = false;
            switch (outcome) {
                case Outcome.Success(var fresh) -> {
                    show(fresh);
                    loaded.set(true);
                    failure.set(null);
                    measure();
                }
                case Outcome.Failed(var reason) -> failure.set(reason);
                case Outcome.Cancelled() -> {}
            }
            if (listAgain) {
                listAgain = false;
                refresh();
            }
        });
    }

    private void measure() {
        if (measuring) {
            return;
        }
        measuring = true;
        var _ = tasks.run("measure volumes", sizes::measure, outcome -> {
            measuring = false;
            if (outcome instanceof Outcome.Success<Map<String, Long>>) {
                lines.forEach(line -> line.show(shown(line.volume())));
            }
        });
    }

    private VolumeLine.Shown shown(VolumeRow volume) {
        return new VolumeLine.Shown(volume, sizes.known().getOrDefault(volume.name(), -1L));
    }

    private void show(List<VolumeRow> fresh) {
        Set<String> names = fresh.stream().map(VolumeRow::name).collect(Collectors.toSet());
        lines.removeIf(line -> !names.contains(line.name()));
        if (lines.isEmpty()) {
            lines.setAll(fresh.stream().map(row -> new VolumeLine(shown(row))).toList());
            return;
        }
        Map<String, VolumeLine> known = lines.stream().collect(Collectors.toMap(VolumeLine::name, Function.identity()));
        for (int i = 0; i < fresh.size(); i++) {
            VolumeRow row = fresh.get(i);
            VolumeLine line = known.get(row.name());
            if (line == null) {
                lines.add(Math.min(i, lines.size()), new VolumeLine(shown(row)));
            } else {
                line.show(shown(row));
            }
        }
        applyFilter();
    }

    private void applyFilter() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        boolean orphans = onlyOrphans.get();
        shown.setPredicate(line -> (!orphans || line.volume().orphan()) && (wanted.isEmpty() || line.matches(wanted)));
    }

    /// The rows that pass the filter.
    public FilteredList<VolumeLine> lines() {
        return shown;
    }

    public long orphans() {
        return lines.stream().filter(line -> line.volume().orphan()).count();
    }

    /// How many there are without the filter.
    public IntegerBinding count() {
        return count;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public BooleanProperty onlyOrphansProperty() {
        return onlyOrphans;
    }

    /// Whether the engine has been listed at least once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
