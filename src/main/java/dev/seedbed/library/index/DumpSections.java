package dev.seedbed.library.index;

import java.util.List;

/// Where a plain dump of `pg_dump`, `mysqldump` or `mariadb-dump` can be taken apart, so that several sessions restore
/// it at once and leave what one would. Everything in front of the first section comes before all of them.
///
/// @param headEnd behind the settings at its beginning, which every session needs; offset in bytes, as all here
/// @param sections in file order, with nothing but comments between them; none where it is restored in one piece
/// @param areRowsInOrder whether the rows of one table may depend on those before them, so that one session brings all
public record DumpSections(long headEnd, List<Section> sections, boolean areRowsInOrder) {
    public static final DumpSections NONE = new DumpSections(0, List.of());

    public DumpSections {
        sections = List.copyOf(sections);
    }

    public DumpSections(long headEnd, List<Section> sections) {
        this(headEnd, sections, false);
    }

    /// What a section may run beside.
    public enum Part {
        /// Among the settings, what only one session runs; for dumps of MySQL and MariaDB, as the next three.
        ONCE,
        /// A database is made.
        DATABASE,
        /// What follows is of this database, up to the next.
        USE,
        /// A table is made, empty; its rows follow it.
        TABLE,
        /// The rows of one table, which depend on no other's.
        ROWS,
        /// A sequence gets its number, in the midst of the rows.
        VALUE,
        /// A primary key or another constraint with an index, which locks its table.
        KEY,
        /// An index.
        INDEX,
        /// A key or an index beside which nothing may run, as it concerns several tables; or one joins another.
        ALONE,
        /// A foreign key.
        REFERENCE,
        /// A foreign key that is checked as it is made: of or to a table of partitions.
        CHECKED,
        /// What has to wait for all before it.
        AFTER
    }

    /// One statement, with what follows up to the next.
    ///
    /// @param table as written; empty where it concerns none, or does not matter
    /// @param start of its line
    /// @param textEnd behind its text: of rows, where the data begin
    /// @param end of rows, behind the line that ends them; otherwise where the next section starts
    public record Section(Part part, String table, long start, long textEnd, long end) {
        public long bytes() {
            return end - start;
        }
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }
}
