package dev.seedbed.ui.dialog;

import dev.seedbed.library.part.DumpTable;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.library.part.TablePattern;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The part of a seed that the user chooses in the start dialog. Confined to the FX thread.
public final class PartFields {
    private final ObservableList<PartTable> tables = FXCollections.observableArrayList();
    private final ObservableList<PartTable> tablesView = FXCollections.unmodifiableObservableList(tables);
    private final BooleanProperty structureOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<SeedPart> part = new ReadOnlyObjectWrapper<>(SeedPart.WHOLE);
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private boolean changesMany;

    PartFields() {
        structureOnly.subscribe((_, _) -> update());
    }

    /// Puts in what the user wanted before.
    void enter(SeedPart before) {
        part.set(before);
        changeMany(() -> structureOnly.set(before.structureOnly()));
    }

    /// Fills the list; what was wanted before is chosen in it.
    void show(List<DumpTable> known) {
        SeedPart before = part.get();
        changeMany(() -> {
            tables.setAll(known.stream().map(PartTable::new).toList());
            for (PartTable table : tables) {
                table.takenProperty().set(before.only().isEmpty() || matches(before.only(), table));
                table.rowsProperty().set(!matches(before.withoutRows(), table));
                table.takenProperty().subscribe((_, _) -> update());
                table.rowsProperty().subscribe((_, _) -> update());
            }
        });
    }

    private static boolean matches(List<String> patterns, PartTable table) {
        return patterns.stream().anyMatch(text -> new TablePattern(text).matches(table.name()));
    }

    /// Restores all or none of some tables.
    void take(List<PartTable> some, boolean taken) {
        changeMany(() -> some.forEach(table -> table.takenProperty().set(taken)));
        update();
    }

    private void changeMany(Runnable change) {
        changesMany = true;
        change.run();
        changesMany = false;
    }

    private void update() {
        if (changesMany) {
            return;
        }
        List<PartTable> taken =
                tables.stream().filter(table -> table.takenProperty().get()).toList();
        nothing.set(taken.isEmpty() && !tables.isEmpty());
        part.set(
                tables.isEmpty()
                        ? new SeedPart(part.get().withoutRows(), part.get().only(), structureOnly.get())
                        : new SeedPart(
                                names(taken.stream()
                                        .filter(table -> !table.rowsProperty().get())
                                        .toList()),
                                taken.size() == tables.size() ? List.of() : names(taken),
                                structureOnly.get()));
    }

    private static List<String> names(List<PartTable> some) {
        return some.stream().map(PartTable::name).toList();
    }

    public ObservableList<PartTable> tables() {
        return tablesView;
    }

    public BooleanProperty structureOnlyProperty() {
        return structureOnly;
    }

    /// What the user wants.
    public ReadOnlyObjectProperty<SeedPart> partProperty() {
        return part.getReadOnlyProperty();
    }

    /// Whether no table is chosen, so that there is nothing to start.
    public ReadOnlyBooleanProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }
}
