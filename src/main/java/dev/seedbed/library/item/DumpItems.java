package dev.seedbed.library.item;

import java.util.List;

/// All items of a dump.
///
/// @param list in file order; empty where no part of the dump can be restored
public record DumpItems(Divisible divisible, List<DumpItem> list) {
    public static final DumpItems NONE = new DumpItems(Divisible.UNKNOWN_TOOL, List.of());
    /// More of them would be a burden for every look at the dump.
    public static final int MOST = 300_000;

    public DumpItems {
        list = List.copyOf(list);
    }

    /// Whether a part of a dump can be told from the rest.
    public enum Divisible {
        YES,
        /// Not written by a tool whose form is known.
        UNKNOWN_TOOL,
        /// A dump of all databases of a PostgreSQL server.
        WHOLE_SERVER,
        /// Names without schemas, as `pg_dump` wrote them before its versions of 2018.
        OLD_NAMES,
        TOO_MANY
    }

    public static DumpItems unfit(Divisible reason) {
        return new DumpItems(reason, List.of());
    }

    public static DumpItems of(List<DumpItem> items) {
        return items.size() > MOST ? unfit(Divisible.TOO_MANY) : new DumpItems(Divisible.YES, items);
    }

    public boolean areDivisible() {
        return divisible == Divisible.YES;
    }
}
