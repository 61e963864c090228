package dev.seedbed.ui.dialog;

import dev.seedbed.library.part.DumpTable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A table of the dump, and whether it and its rows are restored. Confined to the FX thread.
public final class PartTable {
    private final DumpTable table;
    private final BooleanProperty taken = new SimpleBooleanProperty(true);
    private final BooleanProperty rows = new SimpleBooleanProperty(true);

    PartTable(DumpTable table) {
        this.table = table;
    }

    public String name() {
        return table.name();
    }

    public long bytes() {
        return table.bytes();
    }

    public BooleanProperty takenProperty() {
        return taken;
    }

    public BooleanProperty rowsProperty() {
        return rows;
    }
}
