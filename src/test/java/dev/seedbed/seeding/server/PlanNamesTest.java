package dev.seedbed.seeding.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanNamesTest {
    @ParameterizedTest
    @CsvSource({
        "shop.sql, shop",
        "shop-2026-11.dump, shop",
        "shop_20261122.sql.gz, shop",
        "crm_full.sql.zst, crm_full",
        "2026-11-22.sql, 2026-11-22",
        "wp.SQL.GZ, wp",
        "プロダクト.sql, プロダクト",
    })
    void stemLeavesOutExtensionsAndTheDateAtTheEnd(String file, String stem) {
        assertThat(PlanNames.stem(file)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"shop, shop", "my shop's, my_shop_s", "プロダクト, seedbed-db", "-rf, rf", "a, seedbed-db-a"})
    void containerNamesAreOnesTheEngineTakes(String name, String container) {
        assertThat(PlanNames.container(name)).isEqualTo(container).matches("[a-zA-Z0-9][a-zA-Z0-9_.-]+");
    }

    @ParameterizedTest
    @CsvSource({"shop, shop", "Shop-Dev, shop_dev", "プロダクト, data", "2026-11-22, data"})
    void databaseNamesNeedNoQuotes(String stem, String database) {
        assertThat(PlanNames.database(stem)).isEqualTo(database).matches("[a-z][a-z0-9_]*");
    }

    @Test
    void takenNamesGetTheNextNumber() {
        assertThat(PlanNames.free("shop", Set.of())).isEqualTo("shop");
        assertThat(PlanNames.free("shop", Set.of("shop", "shop-2"))).isEqualTo("shop-3");
    }

    @Test
    void passwordsDifferAndNeedNoQuoting() {
        assertThat(PlanNames.newPassword()).hasSize(24).matches("[A-Za-z0-9]+").isNotEqualTo(PlanNames.newPassword());
    }
}
