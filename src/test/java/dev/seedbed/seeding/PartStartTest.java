package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedNotes;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Parts of dumps on real servers: what is taken is as in the whole, the rest is not there.
@Tag("engine")
@Timeout(300)
class PartStartTest {
    private static final Path DUMPS = Path.of("src/test/resources/parts");
    private static final String ORDERS = "select string_agg(o::text, ' ' order by id) from shop.orders o";

    @TempDir
    private Path folder;

    private SeedingFixture bed;

    @BeforeEach
    void connect() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    private static SeedRequest request(String file, DatabaseKind kind, SeedPart part) {
        return SeedRequestBuilder.builder()
                .files(List.of(DUMPS.resolve(file)))
                .kind(kind)
                .database("shop")
                .part(part)
                .build();
    }

    private SeedProgress start(SeedPlan plan) throws Exception {
        SeedProgress end = bed.seeding.start(plan).await();
        assertThat(end.failure()).isNull();
        return end;
    }

    private String ask(SeedProgress end, String sql) throws Exception {
        return bed.ask(end, bed.dataDatabase(end), sql);
    }

    @Test
    void pgRestoreLeavesOutWhatIsNotChosenAndTheSnapshotSaysSo() throws Exception {
        SeedRequest whole = request("postgresql.dump", DatabaseKind.POSTGRESQL, SeedPart.WHOLE);
        SeedRequest part = request(
                "postgresql.dump", DatabaseKind.POSTGRESQL, new SeedPart(List.of("m"), List.of("orders", "m"), false));
        SeedProgress all = start(bed.plan(whole));
        SeedPlan planned = bed.plan(part);
        assertThat(planned.restored()).isNull();

        SeedProgress some = start(planned);

        assertThat(ask(some, ORDERS)).isEqualTo(ask(all, ORDERS)).contains("(5,5,50)");
        assertThat(ask(
                        some,
                        "select count(*) from pg_class where relkind in ('r', 'p', 'v', 'm')"
                                + " and relnamespace = 'shop'::regnamespace"))
                .as("orders, totals, m and its partition")
                .isEqualTo("4");
        assertThat(ask(some, "select count(*) from shop.m")).isEqualTo("0");
        assertThat(ask(some, "select sum from shop.totals")).isEqualTo("150");
        PlanNote key = PlanNote.warning("part-foreign-keys", "shop.orders orders_customer_id_fkey");
        assertThat(some.notes()).contains(key, PlanNote.info("part-rows", "shop.m, shop.m_24"));
        SeedPlan again = bed.plan(part);
        assertThat(again.restored()).isNotNull();
        assertThat(again.restored().id()).isEqualTo(planned.id());
        assertThat(SeedNotes.read(bed.engine, again.restored().recordId())).contains(key);
        assertThat(bed.plan(whole).restored().id()).isEqualTo(all.id());
    }

    @Test
    void aPlainDumpOfPgDumpIsRestoredWithoutSomeRows() throws Exception {
        SeedProgress some = start(bed.plan(request(
                "postgresql.sql", DatabaseKind.POSTGRESQL, new SeedPart(List.of("customers"), List.of(), false))));

        assertThat(ask(some, ORDERS)).contains("(5,5,50)");
        assertThat(ask(some, "select count(*) from shop.customers")).isEqualTo("0");
        assertThat(ask(some, "select nextval('shop.customers_id_seq')")).isEqualTo("6");
        assertThat(ask(some, "select count(*) from pg_constraint where contype = 'f'"))
                .isEqualTo("1");
    }

    @Test
    void aDumpOfMysqldumpIsRestoredInPart() throws Exception {
        SeedProgress some = start(bed.plan(request(
                "mysql.sql",
                DatabaseKind.MYSQL,
                new SeedPart(List.of("customers"), List.of("orders", "customers"), false))));

        assertThat(ask(some, "select concat((select sum(id) from orders), ' ', (select count(*) from customers))"))
                .isEqualTo("6 0");
        assertThat(ask(
                        some,
                        "select group_concat(table_name order by table_name) from information_schema.tables"
                                + " where table_schema = database()"))
                .isEqualTo("big,bigger,customers,orders");
        assertThat(ask(
                        some,
                        "select group_concat(constraint_name) from information_schema.referential_constraints"
                                + " where constraint_schema = database()"))
                .isEqualTo("to_customer");
    }
}
