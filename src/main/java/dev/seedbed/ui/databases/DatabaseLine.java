package dev.seedbed.ui.databases;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A row that stays while what it shows changes, so that selection and scroll stay. Confined to the FX thread.
public final class DatabaseLine {
    private final String id;
    private final ReadOnlyObjectWrapper<DatabaseItem> item;

    DatabaseLine(DatabaseItem item) {
        this.id = item.id();
        this.item = new ReadOnlyObjectWrapper<>(item);
    }

    public String id() {
        return id;
    }

    public DatabaseItem item() {
        return item.get();
    }

    public ReadOnlyObjectProperty<DatabaseItem> itemProperty() {
        return item.getReadOnlyProperty();
    }

    void show(DatabaseItem next) {
        if (!next.equals(item.get())) {
            item.set(next);
        }
    }
}
