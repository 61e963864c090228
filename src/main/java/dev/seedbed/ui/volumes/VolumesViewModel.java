package dev.seedbed.ui.volumes;

import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.tasks.RefreshLoop;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.VolumeCatalogue;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.identity.VolumeIdentities;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// State of the list of volumes: the plain listing first, what they hold and how large they are as it arrives.
/// Confined to the FX thread; blocking work goes through [TaskRunner].
public final class VolumesViewModel {
    private final VolumeSizes sizes;
    private final IdentityFeed identities;
    private final VolumeText words;

    private final VolumeLines lines = new VolumeLines();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty onlyOrphans = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<String>> allNames = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable VolumeLine> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable VolumeLine> asked = new SimpleObjectProperty<>();
    private final BooleanProperty showInternal = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private String awaited = "";
    private final ReadOnlyBooleanWrapper rearranging = new ReadOnlyBooleanWrapper();
    private boolean inFront;
    private final RefreshLoop<List<VolumeRow>> listing;
    private final RefreshLoop<Map<String, Long>> measuring;

    public VolumesViewModel(
            VolumeCatalogue catalogue,
            VolumeSizes sizes,
            VolumeIdentities identities,
            TaskRunner tasks,
            Messages messages) {
        this.sizes = sizes;
        this.identities = new IdentityFeed(identities, tasks, this::identified, this::lookedInVain);
        this.listing = new RefreshLoop<>(
                tasks, "list volumes", () -> catalogue::list, outcome -> outcome.handle(this::listed, failure::set));
        this.measuring = new RefreshLoop<>(
                tasks, "measure volumes", () -> sizes::measure, outcome -> outcome.onSuccess(this::measured));
        this.words = new VolumeText(messages);
        filter.subscribe(this::applyFilter);
        onlyOrphans.subscribe(this::applyFilter);
        showInternal.subscribe(this::applyFilter);
        applyFilter();
    }

    /// Looks into volumes only while somebody looks at the list.
    public void setInFront(boolean now) {
        inFront = now;
        if (now) {
            lookInside();
        }
    }

    /// Lists again, then measures. While a listing is in progress, one more follows it.
    public void refresh() {
        listing.refresh();
    }

    private void listed(List<VolumeRow> fresh) {
        show(fresh);
        allNames.set(lines.names());
        loaded.set(true);
        failure.set(null);
        lookInside();
        measuring.refreshUnlessRunning();
    }

    private void lookInside() {
        if (inFront) {
            identities.want(lines.volumes().map(VolumeLine::volume).toList());
        }
    }

    /// Lists again and looks again into a volume that somebody wrote to.
    public void changed(String volume) {
        identities.forget(volume);
        refresh();
    }

    private void measured(Map<String, Long> bytes) {
        lines.volumes().forEach(line -> line.show(line.shown().measured(bytes.getOrDefault(line.name(), -1L))));
        arrived();
    }

    private void identified(Map<String, VolumeIdentity> found) {
        found.forEach((name, identity) ->
                line(name).ifPresent(line -> line.show(line.shown().identified(identity))));
        arrived();
    }

    private void lookedInVain(List<String> names) {
        names.forEach(
                name -> line(name).ifPresent(line -> line.show(line.shown().lookedInVain())));
    }

    /// Has the list sorted and filtered again by what came late.
    private void arrived() {
        rearrange(() -> {});
    }

    private void rearrange(Runnable change) {
        rearranging.set(true);
        try {
            change.run();
            lines.head();
            count.set((int) (lines.volumes().count() - internal()));
            lines.filterAgain(this::passes);
            revision.set(revision.get() + 1);
        } finally {
            rearranging.set(false);
        }
    }

    private VolumeLine.Shown shown(VolumeRow volume) {
        return VolumeLine.Shown.of(
                volume,
                sizes.known().getOrDefault(volume.name(), -1L),
                identities.known(volume).orElse(null),
                false);
    }

    private void show(List<VolumeRow> fresh) {
        rearrange(() -> lines.take(fresh, this::shown));
        reveal();
    }

    private void applyFilter() {
        lines.filter(this::passes);
    }

    /// Whether a volume is to be seen.
    private boolean passes(VolumeLine.Shown volume) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        return (showInternal.get() || onlyOrphans.get() || !volume.group().isInternal())
                && (!onlyOrphans.get() || volume.volume().orphan())
                && (wanted.isEmpty() || words.searched(volume).contains(wanted));
    }

    /// Selects a volume, now or as soon as it is listed.
    public void ask(String volume) {
        awaited = volume;
        filter.set("");
        onlyOrphans.set(false);
        reveal();
        refresh();
    }

    private void reveal() {
        line(awaited).ifPresent(line -> {
            awaited = "";
            showInternal.set(showInternal.get() || line.shown().group().isInternal());
            asked.set(null);
            asked.set(line);
        });
    }

    void fail(@Nullable Failure reason) {
        failure.set(reason);
    }

    /// Whether rows come, go and move at this moment, and not by the user's hand.
    ReadOnlyBooleanProperty rearrangingProperty() {
        return rearranging.getReadOnlyProperty();
    }

    /// The row that somebody wants to see, null before.
    ReadOnlyObjectProperty<@Nullable VolumeLine> askedProperty() {
        return asked;
    }

    /// The row whose details are shown, null for none.
    ObjectProperty<@Nullable VolumeLine> selectedProperty() {
        return selected;
    }

    public Optional<VolumeLine> line(String volume) {
        return lines.line(volume);
    }

    /// The rows that pass the filter, with headings above those of Seedbed's own bookkeeping.
    public FilteredList<VolumeLine> lines() {
        return lines.shown();
    }

    public long orphans() {
        return lines.volumes()
                .filter(line -> line.volume().orphan() && !line.shown().group().isInternal())
                .count();
    }

    /// How many there are without the filter, those of Seedbed's own bookkeeping not counted.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// How many belong to Seedbed's own bookkeeping.
    public long internal() {
        return lines.internal().count();
    }

    /// Whether those are shown too.
    public BooleanProperty showInternalProperty() {
        return showInternal;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public BooleanProperty onlyOrphansProperty() {
        return onlyOrphans;
    }

    /// Grows when what the rows show has changed.
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Whether the engine has been listed at least once.
    /// Names of all volumes, as last listed.
    public ReadOnlyObjectProperty<Set<String>> namesProperty() {
        return allNames.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
