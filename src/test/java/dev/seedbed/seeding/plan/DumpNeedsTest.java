package dev.seedbed.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.server.DumpDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpNeedsTest {
    private final DumpNeeds needs = new DumpNeeds();

    @Test
    void aDumpThatMakesItsDatabaseGetsNoneFromTheEntrypoint() {
        var databases = new DumpDatabases(
                        DatabaseKind.POSTGRESQL, List.of(Dumps.with(List.of("crm"), "crm", List.of())))
                .choose(null, "x");

        assertThat(databases).isEqualTo(new DumpDatabases.Choice("", "crm", "", 0));
    }

    @Test
    void aDumpThatSwitchesToADatabaseItDoesNotMakeGetsIt() {
        var databases = new DumpDatabases(DatabaseKind.POSTGRESQL, List.of(Dumps.with(List.of(), "crm", List.of())))
                .choose(null, "x");

        assertThat(databases).isEqualTo(new DumpDatabases.Choice("crm", "crm", "", 0));
    }

    @Test
    void otherwiseTheDatabaseIsNamedAfterTheFile() {
        assertThat(new DumpDatabases(DatabaseKind.POSTGRESQL, List.of(Dumps.PLAIN)).choose(null, "Shop-Dev"))
                .isEqualTo(new DumpDatabases.Choice("shop_dev", "shop_dev", "", 0));
        assertThat(new DumpDatabases(DatabaseKind.POSTGRESQL, List.of(Dumps.PLAIN)).choose("mine", "Shop-Dev"))
                .isEqualTo(new DumpDatabases.Choice("mine", "mine", "", 0));
    }

    @Test
    void rolesAreThoseThatDoNotExistAnyway() {
        var roles = List.of("shop_app", "public", "postgres", "pg_monitor", "reporting");

        assertThat(new SeedRoles(List.of(Dumps.with(List.of(), "", roles)), "postgres").all())
                .containsExactly("shop_app", "reporting");
    }

    @Test
    void aToolsHeaderBeatsTheStyleOfTheSql() {
        assertThat(needs.kind(List.of(
                        Dumps.of(DatabaseKind.POSTGRESQL, false, "", ""), Dumps.of(DatabaseKind.MYSQL, true, "", ""))))
                .contains(DatabaseKind.MYSQL);
    }

    @Test
    void theNewestOfServerAndToolDecides() {
        var dump = Dumps.of(DatabaseKind.POSTGRESQL, true, "pg_dump 17.6", "15.2");

        assertThat(needs.server(DatabaseKind.POSTGRESQL, List.of(dump)).parts()).containsExactly(17, 6);
    }
}
