package dev.seedbed.library.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.item.DumpItems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same database, dumped in each form: what a part of it holds does not depend on the form.
class PartSelectionTest {
    private static final Path DUMPS = Path.of("src/test/resources/parts");

    static SeedPart only(String... tables) {
        return new SeedPart(List.of(), List.of(tables), false);
    }

    static SeedPart withoutRows(String... tables) {
        return new SeedPart(List.of(tables), List.of(), false);
    }

    private static DumpInfo info(String file) throws Exception {
        return new DumpInspector().inspect(DUMPS.resolve(file));
    }

    private static DumpItems items(String file) throws Exception {
        return new DumpIndexer().index(info(file), _ -> {}).items();
    }

    private static PartSelection select(String file, SeedPart part) throws Exception {
        return new PartSelection(part, items(file));
    }

    private static String text(String file, SeedPart part) throws Exception {
        var out = new ByteArrayOutputStream();
        new PlainPart(part, items(file)).write(info(file), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql.sql", "postgresql-inserts.sql", "postgresql.dump"})
    void whatNeedsATableThatIsNotTakenGoesWithIt(String file) throws Exception {
        PartSelection selection = select(file, only("shop.orders"));

        assertThat(selection.chosen()).containsExactly("shop.orders");
        assertThat(selection.tablesLeftOut())
                .containsExactlyInAnyOrder(
                        "shop.customers", "shop.lines", "shop.audit_log", "shop.Odd Name", "shop.m", "shop.m_24");
        assertThat(selection.othersLeftOut()).containsExactly("shop.big", "shop.bigger");
        assertThat(selection.foreignKeysLeftOut()).containsExactly("shop.orders orders_customer_id_fkey");
        assertThat(selection.tablesNeeded()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql.sql", "postgresql-inserts.sql", "postgresql.dump"})
    void aForeignKeyGoesWhereTheRowsItRefersToAreLeftOutAndItsOwnAreNot(String file) throws Exception {
        assertThat(select(file, withoutRows("orders")).foreignKeysLeftOut())
                .containsExactly("shop.lines lines_order_id_fkey");
        assertThat(select(file, withoutRows("orders", "lines")).foreignKeysLeftOut())
                .isEmpty();
        assertThat(select(file, new SeedPart(List.of(), List.of(), true)).foreignKeysLeftOut())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql.sql", "postgresql-inserts.sql", "postgresql.dump"})
    void aPartitionIsPartOfItsTable(String file) throws Exception {
        assertThat(select(file, withoutRows("shop.m")).tablesEmptied())
                .containsExactlyInAnyOrder("shop.m", "shop.m_24");
        assertThat(select(file, only("m")).chosen()).containsExactlyInAnyOrder("shop.m", "shop.m_24");
    }

    @Test
    void aSerialNumberGoesWithItsTableAndStaysWithIt() throws Exception {
        String without = text("postgresql.sql", only("orders"));
        String with = text("postgresql.sql", only("customers"));

        assertThat(without).doesNotContain("shop.customers_id_seq").contains("shop.orders_id_seq");
        assertThat(with)
                .contains("CREATE SEQUENCE shop.customers_id_seq")
                .contains("SET DEFAULT nextval('shop.customers_id_seq'::regclass)")
                .contains("setval('shop.customers_id_seq', 5, true)")
                .doesNotContain(
                        "CREATE TABLE shop.orders",
                        "COPY shop.orders",
                        "CONSTRAINT orders_pkey",
                        "CREATE TRIGGER",
                        "VIEW shop.totals");
    }

    @Test
    void textOutsideOfWhatIsLeftOutStaysAsItIs() throws Exception {
        String part = text("postgresql.sql", withoutRows("*"));

        assertThat(part)
                .contains("SET default_tablespace = '';", "CREATE VIEW shop.big", "COMMENT ON TABLE", "\\unrestrict")
                .doesNotContain("COPY ", "\\.\n");
        assertThat(text("postgresql.sql", SeedPart.WHOLE)).isEqualTo(Files.readString(DUMPS.resolve("postgresql.sql")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql.sql", "mariadb.sql"})
    void partsOfMySqlDumpsLoseViewsTriggersAndForeignKeysOfWhatIsNotThere(String file) throws Exception {
        String prefix = file.startsWith("maria") ? "shop." : "";
        PartSelection selection = select(file, only("orders", "customers"));

        assertThat(selection.tablesLeftOut())
                .containsExactlyInAnyOrder(prefix + "status", prefix + "audit_log", prefix + "Odd `Name");
        assertThat(selection.othersLeftOut()).containsExactly(prefix + "logged");
        assertThat(selection.foreignKeysLeftOut()).containsExactly(prefix + "orders.to_status");
        assertThat(text(file, only("orders", "customers")))
                .contains("CONSTRAINT `to_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`)"
                        + " ON DELETE CASCADE\n) ENGINE")
                .containsPattern("(?i)TRIGGER `?t`? ")
                .contains("INSERT INTO `orders`", "PROCEDURE `p`", "VIEW `bigger`")
                .doesNotContain("CREATE TABLE `status`", "INSERT INTO `status`", "VIEW `logged`", "to_status` FOREIGN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql.sql", "mariadb.sql"})
    void tablesOfMySqlDumpsCanStayEmpty(String file) throws Exception {
        assertThat(text(file, only("customers"))).doesNotContainPattern("(?i)TRIGGER `?t`? ");
        assertThat(text(file, withoutRows("customers", "Odd*")))
                .contains("CREATE TABLE `customers`", "INSERT INTO `orders`", "to_customer", "VIEW `big`")
                .doesNotContain("INSERT INTO `customers`", "INSERT INTO `Odd");
        assertThat(text(file, new SeedPart(List.of(), List.of(), true)))
                .containsPattern("(?i)TRIGGER `?t`? ")
                .contains("CREATE TABLE `customers`", "VIEW `logged`")
                .doesNotContain("INSERT INTO `", "LOCK TABLES `");
    }

    @Test
    void patternsThatMatchNoTableAreTold() throws Exception {
        PartSelection selection = select("postgresql.sql", only("orders", "lnes"));

        assertThat(selection.unknown()).containsExactly("lnes");
        assertThat(TablePattern.nearest("lnes", selection.allTables())).startsWith("shop.lines");
    }

    @Test
    void starsStandForAnyCharactersAndSchemasMayBeLeftOut() {
        assertThat(new TablePattern("log_*").matches("shop.log_2024")).isTrue();
        assertThat(new TablePattern("shop.*").matches("shop.log_2024")).isTrue();
        assertThat(new TablePattern("*").matches("shop.a")).isTrue();
        assertThat(new TablePattern("a.b").matches("aXb")).isFalse();
        assertThat(new TablePattern("log").matches("shop.log_2024")).isFalse();
        assertThat(new TablePattern("shop.*").matches("workshop.a")).isFalse();
    }

    @Test
    void aDumpOfNoKnownToolHasNoParts() throws Exception {
        DumpInfo handwritten = new DumpInspector().inspect(Path.of("src/test/resources/dumps/handwritten-plain.sql"));

        assertThat(new DumpIndexer().index(handwritten, _ -> {}).items().divisible())
                .isEqualTo(DumpItems.Divisible.UNKNOWN_TOOL);
    }
}
