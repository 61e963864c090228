package dev.seedbed.ui.library.entry;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.SeedSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The entries of the library, the places that they come from, and which of them are shown: those of one place that
/// pass filter and kind. Confined to the FX thread.
public final class LibraryList {
    private final LibraryMarks marks;
    private final LibraryRows rows = new LibraryRows();
    private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DatabaseKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<LibraryPlace> place = new SimpleObjectProperty<>(new LibraryPlace.Everywhere());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<SeedSource> folders = List.of();
    private List<RemotePlace> remote = List.of();

    public LibraryList(LibraryMarks marks) {
        this.marks = marks;
        filter.subscribe(this::applyFilter);
        kind.subscribe(this::applyFilter);
        place.subscribe(this::applyFilter);
        looking.subscribe(this::applyFilter);
        applyFilter();
        marks.revisionProperty().subscribe(_ -> {
            showSources();
            applyFilter();
        });
    }

    /// What is known of the folders.
    ///
    /// @param isLooking whether some were not looked at yet
    public void folders(List<SeedSource> all, boolean isLooking) {
        folders = all;
        looking.set(isLooking);
    }

    /// Changes only the rows that differ, so that selection and scroll position stay.
    ///
    /// @param places where those come from that are elsewhere
    public void replace(List<LibraryEntry> fresh, List<RemotePlace> places) {
        remote = places;
        rows.replace(fresh);
        showSources();
        count.set(fresh.size());
    }

    private void showSources() {
        List<LibraryPlace> places = LibraryPlace.all(folders, remote, marks);
        List<SourceRow> fresh = places.stream().map(this::row).toList();
        boolean isSame = sources.stream().map(SourceRow::place).toList().equals(places);
        if (!isSame) {
            LibraryPlace chosen = place.get();
            sources.setAll(fresh);
            place.set(places.contains(chosen) ? chosen : new LibraryPlace.Everywhere());
            return;
        }
        // Only what differs: a list that is filled anew loses what is selected in it.
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(sources.get(i))) {
                sources.set(i, fresh.get(i));
            }
        }
    }

    private SourceRow row(LibraryPlace of) {
        int entries = rows.count(of);
        boolean hasNews = of instanceof LibraryPlace.OfStore && rows.hasNews(of);
        return remote.stream()
                .filter(one -> one.place().equals(of))
                .findFirst()
                .map(one -> new SourceRow(of, entries, hasNews, one.failure(), one.when()))
                .orElseGet(() -> new SourceRow(of, entries));
    }

    private void applyFilter() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        DatabaseKind wantedKind = kind.get();
        LibraryPlace wantedPlace = place.get();
        rows.show(
                entry -> entry.searched().contains(wanted)
                        && (wantedKind == null || entry.kind() == null || entry.kind() == wantedKind)
                        && wantedPlace.holds(entry)
                        && hasItsPlace(entry, wantedPlace),
                wantedPlace instanceof LibraryPlace.Recent ? Comparator.comparingInt(marks::age) : null);
    }

    /// What comes last waits until all dumps are there, which would else push it down under the pointer.
    private boolean hasItsPlace(LibraryEntry entry, LibraryPlace wantedPlace) {
        return entry instanceof LibraryEntry.Dump
                || !looking.get()
                || wantedPlace instanceof LibraryPlace.Snapshots
                || wantedPlace instanceof LibraryPlace.Seedfiles
                || wantedPlace instanceof LibraryPlace.Tables
                || wantedPlace instanceof LibraryPlace.Services
                || wantedPlace instanceof LibraryPlace.OfStore
                || wantedPlace instanceof LibraryPlace.OfRepository;
    }

    /// Shows entries of all places and kinds.
    public void showAll() {
        kind.set(null);
        filter.set("");
    }

    public Optional<LibraryEntry> find(String key) {
        return rows.find(key);
    }

    /// What passes place, kind and filter: dumps, Seedfiles, files of rows, services, snapshots; what was used last
    /// comes first in its place.
    public ObservableList<LibraryEntry> entries() {
        return rows.shown();
    }

    public ObservableList<SourceRow> sources() {
        return sources;
    }

    public LibraryMarks marks() {
        return marks;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Null for all kinds.
    public ObjectProperty<@Nullable DatabaseKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<LibraryPlace> placeProperty() {
        return place;
    }

    /// True until every source has been looked at.
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Number of all entries.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
