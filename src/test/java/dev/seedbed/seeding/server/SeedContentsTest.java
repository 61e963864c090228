package dev.seedbed.seeding.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.SeedContents.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedContentsTest {
    private static final List<String> GIVEN = List.of("postgres", "app");

    private static Content tables(String database, long tables, long bytes) {
        return SeedContentsContentBuilder.builder()
                .database(database)
                .tables(tables)
                .bytes(bytes)
                .build();
    }

    private static SeedContents of(Content... databases) {
        return new SeedContents(List.of(databases), List.of());
    }

    @Test
    void theDatabaseThatWasAskedForHoldsTheDataWhereItHoldsAny() {
        assertThat(of(tables("app", 1, 10), tables("large", 90, 1000)).dataDatabase("app", "postgres"))
                .isEqualTo("app");
    }

    @Test
    void anEmptyOneGivesWayToTheFullest() {
        assertThat(of(tables("app", 0, 9999), tables("small", 1, 9), tables("large", 1, 10))
                        .dataDatabase("app", "postgres"))
                .isEqualTo("large");
    }

    @Test
    void whereNoneHoldsAnythingItIsTheOneThatWasAskedFor() {
        assertThat(of(tables("app", 0, 1), tables("mill", 0, 2)).dataDatabase("app", "postgres"))
                .isEqualTo("app");
    }

    @Test
    void whereThatIsGoneItIsOneThatTheSeedMade() {
        assertThat(of(tables("postgres", 0, 9), tables("mill", 0, 2)).dataDatabase("app", "postgres"))
                .isEqualTo("mill");
        assertThat(of(tables("postgres", 0, 9)).dataDatabase("app", "postgres")).isEqualTo("postgres");
        assertThat(of().dataDatabase("app", "")).isEmpty();
    }

    @Test
    void aDatabaseThatLetsNobodyLookCountsAsOneThatHoldsSomething() {
        var contents = of(tables("app", 0, 1), Content.unknown("closed"));

        assertThat(contents.dataDatabase("app", "postgres")).isEqualTo("closed");
        assertThat(contents.notes(GIVEN))
                .containsExactly(PlanNote.warning("no-tables"), PlanNote.info("made-databases", "closed"));
    }

    @Test
    void tablesAndRoutinesAreNothingToNote() {
        assertThat(of(tables("app", 1, 10)).notes(GIVEN)).isEmpty();
        assertThat(of(SeedContentsContentBuilder.builder()
                                .database("app")
                                .routines(1)
                                .build())
                        .notes(GIVEN))
                .isEmpty();
    }

    @Test
    void whatWasMadeInsteadOfTablesIsNamed() {
        var contents = new SeedContents(
                List.of(
                        SeedContentsContentBuilder.builder()
                                .database("app")
                                .sequences(1)
                                .types(2)
                                .largeObjects(3)
                                .schemas(4)
                                .extensions(5)
                                .bytes(10)
                                .build(),
                        SeedContentsContentBuilder.builder()
                                .database("mill")
                                .sequences(1)
                                .bytes(10)
                                .build(),
                        tables("postgres", 0, 9)),
                List.of("clerk", "miller"));

        assertThat(contents.notes(GIVEN))
                .containsExactly(
                        PlanNote.warning("no-tables"),
                        PlanNote.info("made-databases", "mill"),
                        PlanNote.info("made-accounts", "clerk, miller"),
                        PlanNote.info("made-schemas", "4"),
                        PlanNote.info("made-sequences", "2"),
                        PlanNote.info("made-types", "2"),
                        PlanNote.info("made-large-objects", "3"));
    }
}
