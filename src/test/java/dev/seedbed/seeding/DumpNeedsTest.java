package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpNeedsTest {
    private final DumpNeeds needs = new DumpNeeds();

    @Test
    void aDumpThatMakesItsDatabaseGetsNoneFromTheEntrypoint() {
        var databases = needs.databases(List.of(Dumps.with(List.of("crm"), "crm", List.of())), null, "x");

        assertThat(databases).isEqualTo(new DumpNeeds.Databases("", "crm"));
    }

    @Test
    void aDumpThatSwitchesToADatabaseItDoesNotMakeGetsIt() {
        var databases = needs.databases(List.of(Dumps.with(List.of(), "crm", List.of())), null, "x");

        assertThat(databases).isEqualTo(new DumpNeeds.Databases("crm", "crm"));
    }

    @Test
    void otherwiseTheDatabaseIsNamedAfterTheFile() {
        assertThat(needs.databases(List.of(Dumps.PLAIN), null, "Shop-Dev"))
                .isEqualTo(new DumpNeeds.Databases("shop_dev", "shop_dev"));
        assertThat(needs.databases(List.of(Dumps.PLAIN), "mine", "Shop-Dev"))
                .isEqualTo(new DumpNeeds.Databases("mine", "mine"));
    }

    @Test
    void rolesAreThoseThatDoNotExistAnyway() {
        var roles = List.of("shop_app", "public", "postgres", "pg_monitor", "reporting");

        assertThat(needs.roles(List.of(Dumps.with(List.of(), "", roles)), "postgres"))
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
