package dev.seedbed.ui.stores;

import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.PackageReference;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The stores with their packages, and which of them is selected. Each store is read by itself, so that one that does
/// not answer holds up no other. Confined to the FX thread; the work goes through [TaskRunner].
public final class StoresViewModel {
    private final StoreService service;
    private final TaskRunner tasks;
    private final ObservableList<StoreRow> rows = FXCollections.observableArrayList();
    private final Map<ConfiguredStore, Looked> looked = new HashMap<>();
    private final Map<ConfiguredStore, RefreshLoop<List<PackageNews>>> reading = new HashMap<>();
    private final RefreshLoop<List<ConfiguredStore>> listing;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable StoreRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final VersionsViewModel versions;
    private final Transfers transfers = new Transfers();
    private List<ConfiguredStore> stores = List.of();
    private boolean replacing;
    private @Nullable String wanted;

    private record Looked(
            @Nullable List<PackageNews> packages, @Nullable Failure failure) {}

    StoresViewModel(StoreService service, TaskRunner tasks) {
        this.service = service;
        this.tasks = tasks;
        this.versions = new VersionsViewModel(service, tasks);
        this.listing = new RefreshLoop<>(
                tasks, "list stores", () -> service::stores, outcome -> outcome.handle(this::listed, failure::set));
    }

    /// Lists the stores and looks into all of them.
    public void refresh() {
        listing.refresh();
        versions.refresh();
    }

    private void listed(List<ConfiguredStore> found) {
        failure.set(null);
        stores = found;
        looked.keySet().retainAll(found);
        reading.keySet().retainAll(found);
        loaded.set(true);
        rebuild();
        found.forEach(store -> reading.computeIfAbsent(store, this::reader).refresh());
    }

    private RefreshLoop<List<PackageNews>> reader(ConfiguredStore store) {
        return new RefreshLoop<>(
                tasks,
                "packages of " + store.name(),
                () -> () -> service.packages(store),
                outcome -> outcome.handle(
                        found -> looked(store, new Looked(found, null)),
                        reason -> looked(store, new Looked(null, reason))));
    }

    private void looked(ConfiguredStore store, Looked result) {
        if (stores.contains(store)) {
            looked.put(store, result);
            rebuild();
        }
    }

    private void rebuild() {
        var fresh = new ArrayList<StoreRow>();
        for (ConfiguredStore store : stores) {
            Looked found = looked.getOrDefault(store, new Looked(null, null));
            List<PackageNews> packages = found.packages();
            fresh.add(new StoreRow.OfStore(store, packages == null ? -1 : packages.size(), found.failure()));
            if (packages != null) {
                packages.forEach(one -> fresh.add(new StoreRow.OfPackage(store, one)));
            }
        }
        if (!fresh.equals(rows)) {
            replacing = true;
            try {
                rows.setAll(fresh);
            } finally {
                replacing = false;
            }
            show(selectedKey().flatMap(this::row).orElse(null));
            revision.set(revision.get() + 1);
            selectWanted();
        }
    }

    private Optional<String> selectedKey() {
        return Optional.ofNullable(selected.get()).map(StoreRow::key);
    }

    private Optional<StoreRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /// Selects a package as soon as it is listed.
    void want(PackageReference reference) {
        wanted = reference.withoutTag().toString();
        selectWanted();
    }

    private void selectWanted() {
        String key = wanted;
        if (key != null) {
            row(key).ifPresent(found -> {
                wanted = null;
                show(found);
                revision.set(revision.get() + 1);
            });
        }
    }

    /// What the user selected; null for nothing.
    void select(@Nullable StoreRow row) {
        // A list that gets new rows clears its selection, which nobody asked for.
        if (!replacing) {
            show(row);
        }
    }

    private void show(@Nullable StoreRow row) {
        selected.set(row);
        versions.show(row instanceof StoreRow.OfPackage(ConfiguredStore _, PackageNews news) ? news.reference() : null);
    }

    /// Forgets a store, then lists again.
    void remove(ConfiguredStore store) {
        var _ = tasks.run(
                "forget store " + store.name(),
                () -> {
                    service.remove(store);
                    return store;
                },
                outcome -> {
                    outcome.handle(_ -> {}, failure::set);
                    refresh();
                });
    }

    /// Shows why something failed.
    void fail(Failure reason) {
        failure.set(reason);
    }

    /// What `failure` is about has been read by the user.
    void dismissFailure() {
        failure.set(null);
    }

    List<ConfiguredStore> stores() {
        return stores;
    }

    StoreService service() {
        return service;
    }

    Transfers transfers() {
        return transfers;
    }

    VersionsViewModel versions() {
        return versions;
    }

    /// Each store, with its packages below it.
    ObservableList<StoreRow> rows() {
        return rows;
    }

    /// Grows each time the rows were replaced.
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable StoreRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
