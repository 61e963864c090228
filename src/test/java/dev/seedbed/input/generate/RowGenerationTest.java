package dev.seedbed.input.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputFixture;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.InputFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real servers take generated rows, with all their keys and checks.
@Tag("engine")
class RowGenerationTest {
    private static final String SCHEMA = """
            create table countries (code char(2) primary key, name varchar(60) not null);
            create table teams (id integer primary key, name varchar(40) not null unique, lead_id bigint);
            create table users (
              id %1$s primary key, email varchar(120) not null unique, first_name varchar(40) not null,
              last_name varchar(40) not null, phone varchar(30), age smallint check (age >= 18 and age <= 99),
              status varchar(10) not null check (status in ('active', 'closed')), country char(2) not null,
              team_id integer, referrer_id bigint, balance decimal(8,2) not null check (balance >= 0),
              score %2$s, born date not null, created_at timestamp not null, active boolean not null,
              settings %3$s, avatar %4$s, bio text, deleted_at timestamp null,
              check (char_length(first_name) > 0),
              foreign key (country) references countries (code),
              foreign key (team_id) references teams (id),
              foreign key (referrer_id) references users (id));
            alter table teams add foreign key (lead_id) references users (id);
            create table orders (
              id integer primary key, user_id bigint not null, placed_on date not null, shipped_on date not null,
              note varchar(20), total decimal(10,2) not null, check (shipped_on >= placed_on),
              foreign key (user_id) references users (id));
            create table products (id integer primary key, name varchar(80) not null, price decimal(6,2) not null);
            create table order_lines (
              order_id integer not null, line_no smallint not null, product_id integer not null, quantity integer not null,
              primary key (order_id, line_no), unique (order_id, product_id),
              foreign key (order_id) references orders (id), foreign key (product_id) references products (id));
            create table shipments (
              order_id integer not null, line_no smallint not null, carrier varchar(30) not null,
              primary key (order_id, line_no),
              foreign key (order_id, line_no) references order_lines (order_id, line_no));
            """;

    private static final String FILE = """
            seed: 7
            locale: ja
            tables:
              countries: 20
              teams: 5
              users:
                rows: 300
                columns:
                  email: { fake: email, unique: true }
                  age: { between: [20, 80], distribution: normal, nulls: 0.2 }
              products: 30
              orders: 2 per users
              order_lines: 3 per orders
              shipments: 0.5 per order_lines
            """;

    private static final Map<DatabaseKind, InputFixture> BEDS = new EnumMap<>(DatabaseKind.class);

    @TempDir
    Path folder;

    @AfterAll
    static void end() throws Exception {
        for (InputFixture bed : BEDS.values()) {
            bed.close();
        }
        BEDS.clear();
    }

    private static InputFixture bed(DatabaseKind kind) throws Exception {
        InputFixture bed = BEDS.get(kind);
        if (bed == null) {
            bed = new InputFixture(kind);
            BEDS.put(kind, bed);
        }
        bed.script(
                kind == DatabaseKind.POSTGRESQL
                        ? "drop schema public cascade; create schema public;"
                                + SCHEMA.formatted(
                                        "bigint generated always as identity", "double precision", "jsonb", "bytea")
                        : "drop database shop; create database shop; use shop;"
                                + SCHEMA.formatted("bigint auto_increment", "double", "json", "varbinary(40)"));
        return bed;
    }

    private RowGeneration generation(String yaml) throws Exception {
        return RowGeneration.of(Files.writeString(folder.resolve("dummy.yaml"), yaml));
    }

    private static long count(InputServer server, String rest) throws Exception {
        return Long.parseLong(
                server.ask("select count(*) from " + rest).getFirst().getFirst());
    }

    /// All rows, as they were taken.
    private static List<List<String>> all(InputFixture bed, String table, String order) throws Exception {
        var rows = new ArrayList<List<String>>();
        bed.rows("select * from " + table + " order by " + order)
                .forEach(row -> rows.add(row.stream().map(String::valueOf).toList()));
        return rows;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void serversTakeTheRows(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        InputServer server = bed.server();
        var notes = new ArrayList<PlanNote>();
        var reached = new ArrayList<String>();
        generation(FILE).run(server, new InputProgress() {
            @Override
            public void note(PlanNote note) {
                notes.add(note);
            }

            @Override
            public void reached(String object, long done, long total) {
                reached.add(done + " of " + total);
            }
        });

        assertThat(count(server, "users")).isEqualTo(300);
        assertThat(count(server, "orders")).isEqualTo(600);
        assertThat(count(server, "order_lines")).isEqualTo(1800);
        assertThat(count(server, "shipments")).isEqualTo(900);
        assertThat(count(server, "users where email like '%@example.%' and age between 20 and 80"))
                .isBetween(210L, 270L);
        assertThat(count(server, "users where referrer_id is null")).isBetween(10L, 60L);
        assertThat(notes).extracting(PlanNote::key).containsExactly("generated-null");
        assertThat(reached).first().isEqualTo("0 of 3655");
        assertThat(reached).last().isEqualTo("3655 of 3655");
    }

    @Test
    void theRowsAreTheSameEachTime() throws Exception {
        InputFixture bed = bed(DatabaseKind.POSTGRESQL);
        generation(FILE).run(bed.server(), InputProgress.NONE);
        List<List<String>> users = all(bed, "users", "id");
        List<List<String>> lines = all(bed, "order_lines", "order_id, line_no");

        InputFixture again = bed(DatabaseKind.POSTGRESQL);
        generation(FILE).withThreads(1).run(again.server(), InputProgress.NONE);
        assertThat(users).hasSize(300);
        assertThat(all(again, "users", "id")).isEqualTo(users);
        assertThat(all(again, "order_lines", "order_id, line_no")).isEqualTo(lines);
    }

    /// What users read is what works.
    @Test
    void theExampleOfTheDocumentWorks() throws Exception {
        String document = Files.readString(Path.of("src/docs/generate.md"));
        InputFixture bed = bed(DatabaseKind.POSTGRESQL);
        bed.script("drop schema public cascade; create schema public;" + block(document, "sql", "create table"));
        generation(block(document, "yaml", "seed: 42")).run(bed.server(), InputProgress.NONE);

        InputServer server = bed.server();
        assertThat(count(server, "users")).isEqualTo(1000);
        assertThat(count(server, "orders")).isEqualTo(5000);
        assertThat(count(server, "order_lines where line_no between 1 and 3")).isEqualTo(15_000);
        assertThat(count(server, "users where status = 'active'")).isBetween(740L, 860L);
        assertThat(count(server, "users where deleted_at is null")).isBetween(860L, 940L);
        assertThat(count(server, "users where first_name ~ '^[A-Za-z]'")).isZero();
    }

    private static String block(String document, String language, String start) {
        int at = document.indexOf("```" + language + "\n" + start);
        assertThat(at).isNotNegative();
        int from = document.indexOf('\n', at) + 1;
        return document.substring(from, document.indexOf("```", from));
    }

    /// The server counts on behind what was generated.
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void tablesAloneAreEnoughAndRowsCanBeAddedLater(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        InputServer server = bed.server();
        RowGeneration.ofTables().run(server, InputProgress.NONE);
        for (String table : List.of("countries", "teams", "users", "orders", "products", "order_lines", "shipments")) {
            assertThat(count(server, table)).as(table).isEqualTo(100);
        }

        generation("tables: { users: 50 }").run(server, InputProgress.NONE);
        bed.script("""
                insert into users (email, first_name, last_name, status, country, balance, born, created_at, active)
                select 'own@example.com', 'A', 'B', 'active', min(code), 0, '2000-01-01', '2020-01-01', true from countries;
                """);
        assertThat(bed.rows("select max(id) from users").getFirst()).containsExactly("151");
    }

    @Test
    void nothingIsWrittenWhereAnythingIsWrong() throws Exception {
        InputFixture bed = bed(DatabaseKind.POSTGRESQL);
        var unknown = InputFixture.failure(
                () -> generation(FILE.replace("products: 30", "prodcts: 30")).run(bed.server(), InputProgress.NONE));
        assertThat(unknown).isInstanceOfSatisfying(BuildFailure.FileInvalid.class, failure -> {
            assertThat(failure.line()).isEqualTo(11);
            assertThat(failure.expected()).isEqualTo("yaml-meant:products");
        });
        var few = InputFixture.failure(
                () -> generation(FILE.replace("products: 30", "products: 2")).run(bed.server(), InputProgress.NONE));
        assertThat(few).isInstanceOf(InputFailure.RowsNotGenerated.class);
        assertThat(count(bed.server(), "countries")).isZero();
    }

    @Test
    void theDigestIsThatOfTheFile() throws Exception {
        var one = new InputDigest();
        generation(FILE).describe(one);
        var same = new InputDigest();
        generation(FILE).describe(same);
        var other = new InputDigest();
        generation(FILE.replace("seed: 7", "seed: 8")).describe(other);

        assertThat(one.result()).isEqualTo(same.result()).isNotEqualTo(other.result());
    }
}
