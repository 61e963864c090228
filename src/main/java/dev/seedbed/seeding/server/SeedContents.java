package dev.seedbed.seeding.server;

import dev.seedbed.seeding.progress.PlanNote;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// What a restore left in a server.
///
/// @param databases all but the server's own and templates
/// @param accounts roles or users besides those that the entrypoint makes
public record SeedContents(List<Content> databases, List<String> accounts) {

    public SeedContents {
        databases = databases.stream()
                .sorted(Comparator.comparing(Content::isEmpty)
                        .thenComparing(Comparator.comparingLong(Content::tables)
                                .thenComparingLong(Content::bytes)
                                .reversed()))
                .toList();
        accounts = List.copyOf(accounts);
    }

    /// How much of each sort one database holds; extensions and schemas that every database has do not count.
    @RecordBuilder
    public record Content(
            String database,
            long tables,
            long routines,
            long sequences,
            long types,
            long largeObjects,
            long schemas,
            long extensions,
            long bytes) {

        /// Of a database that lets nobody look.
        public static Content unknown(String database) {
            return SeedContentsContentBuilder.builder()
                    .database(database)
                    .extensions(1)
                    .build();
        }

        boolean isEmpty() {
            return tables + routines + sequences + types + largeObjects + schemas + extensions == 0;
        }

        boolean hasTables() {
            return tables + routines > 0;
        }
    }

    /// The same without accounts that were there before.
    public SeedContents without(Collection<String> known) {
        return new SeedContents(
                databases,
                accounts.stream().filter(name -> !known.contains(name)).toList());
    }

    /// The database that holds the data: the one that was asked for where it holds something or none does; else the
    /// fullest, or one that the seed made.
    ///
    /// @param standard the one that every server of this kind has, empty for none
    public String dataDatabase(String wanted, String standard) {
        List<String> names = databases.stream().map(Content::database).toList();
        boolean isFilled = databases.stream().anyMatch(content -> !content.isEmpty());
        boolean isWanted = databases.stream()
                .anyMatch(content -> content.database().equals(wanted) && !(isFilled && content.isEmpty()));
        if (isWanted) {
            return wanted;
        }
        return names.stream()
                .filter(name -> isFilled || !name.equals(standard))
                .findFirst()
                .orElse(names.isEmpty() ? standard : names.getFirst());
    }

    /// That no table was made, and what was instead; nothing where there are tables.
    ///
    /// @param given databases that the server had before
    public List<PlanNote> notes(List<String> given) {
        if (databases.stream().anyMatch(Content::hasTables)) {
            return List.of();
        }
        var notes = new ArrayList<PlanNote>();
        notes.add(PlanNote.warning("no-tables"));
        add(
                notes,
                "made-databases",
                databases.stream()
                        .map(Content::database)
                        .filter(name -> !given.contains(name))
                        .sorted()
                        .toList());
        add(notes, "made-accounts", accounts);
        count(notes, "made-schemas", Content::schemas);
        count(notes, "made-sequences", Content::sequences);
        count(notes, "made-types", Content::types);
        count(notes, "made-large-objects", Content::largeObjects);
        return List.copyOf(notes);
    }

    private static void add(List<PlanNote> notes, String key, List<String> names) {
        if (!names.isEmpty()) {
            notes.add(PlanNote.info(key, String.join(", ", names)));
        }
    }

    private void count(List<PlanNote> notes, String key, ToLongFunction<Content> of) {
        long all = databases.stream().mapToLong(of).sum();
        if (all > 0) {
            notes.add(PlanNote.info(key, Long.toString(all)));
        }
    }
}
