package dev.seedbed.input.mask;

import static dev.seedbed.input.InputFixture.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.InputFixture;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputReport;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.input.mask.rule.MaskFile;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.InputFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Masks on real servers.
@Tag("engine")
class MaskingTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    /// In each original value of a masked column.
    private static final String ORIGINAL = MaskShop.ORIGINAL;

    private static final Map<DatabaseKind, InputFixture> BEDS = new EnumMap<>(DatabaseKind.class);

    @TempDir
    private Path folder;

    private final List<PlanNote> notes = new ArrayList<>();
    private final List<MaskReport> reports = new ArrayList<>();

    @AfterAll
    static void end() throws Exception {
        for (InputFixture bed : BEDS.values()) {
            bed.close();
        }
        BEDS.clear();
    }

    /// With the tables of [MaskShop], as new.
    private static InputFixture bed(DatabaseKind kind) throws Exception {
        InputFixture bed = BEDS.get(kind);
        if (bed == null) {
            bed = new InputFixture(kind);
            BEDS.put(kind, bed);
        }
        bed.script(MaskShop.sql(kind));
        for (int n = 1; n <= 3; n++) {
            bed.script("update users set bio = " + bed.server().literal(MaskShop.hostile(n)) + " where id = " + n
                    + "; delete from audit;");
        }
        return bed;
    }

    private void mask(InputServer server, String rules) throws Exception {
        Files.writeString(folder.resolve("mask.key"), SECRET);
        Path file = Files.writeString(folder.resolve("mask.yaml"), "columns:\n" + rules.indent(2));
        new Masking(MaskFile.read(file), _ -> null).run(server, new InputProgress() {
            @Override
            public void note(PlanNote note) {
                notes.add(note);
            }

            @Override
            public void report(InputReport report) {
                reports.add((MaskReport) report);
            }
        });
    }

    /// All cells of all tables, and of what else a server answers with.
    private static List<String> everything(InputServer server, List<String> more) throws Exception {
        var cells = new ArrayList<String>();
        for (TableSchema table : server.tables()) {
            server.copyOut("select * from " + server.quoted(table.name()), cells::addAll);
        }
        for (String query : more) {
            server.copyOut(query, cells::addAll);
        }
        cells.removeIf(Objects::isNull);
        return cells;
    }

    private static String one(InputFixture bed, String query) throws Exception {
        return String.valueOf(bed.rows(query).getFirst().getFirst());
    }

    private static final String RULES = """
            users.email: { fake: email }
            newsletter.email: { fake: email }
            users.name: { fake: full_name }
            users.phone: null
            users.password: { constant: "!" }
            users.token: hash
            users.born: { shift: 30 }
            logins.at: { shift: 30, by: user_id }
            users.bio: { fake: paragraph }
            users.label: { sql: "concat('user ', id)" }
            """;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void nothingOfTheOriginalsIsLeftAndJoinsHold(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        InputServer server = bed.server();
        List<String> more = MaskShop.more(kind);
        assertThat(everything(server, List.of())).anyMatch(cell -> cell.contains(ORIGINAL));
        for (String query : more) {
            assertThat(bed.rows(query).toString()).as(query).contains(ORIGINAL);
        }
        String joined = "select count(*) from users u join orders o on o.user_email = u.email"
                + " join newsletter n on n.email = u.email";
        String before = one(bed, joined);
        String shifted =
                "select count(*) from users u join logins l on l.user_id = u.id" + " where cast(l.at as date) = u.born";
        assertThat(one(bed, shifted)).isEqualTo("3");

        mask(server, RULES + MaskShop.rules(kind));

        assertThat(everything(server, more)).noneMatch(cell -> cell.contains(ORIGINAL));
        assertThat(one(bed, joined)).isEqualTo(before).isNotEqualTo("0");
        assertThat(one(bed, "select count(distinct email) from users")).isEqualTo("4");
        assertThat(one(bed, "select count(*) from users where email like '%@example.%'"))
                .isEqualTo("4");
        assertThat(one(bed, "select count(*) from orders where user_email is null"))
                .isEqualTo("1");
        assertThat(one(bed, shifted)).as("days of one person").isEqualTo("3");
        assertThat(one(bed, "select count(*) from users where born = cast('1970-01-31' as date)"))
                .isEqualTo("0");
        assertThat(one(bed, "select label from users where id = 2")).isEqualTo("user 2");
        assertThat(one(bed, "select count(*) from users where phone is null")).isEqualTo("4");
        assertThat(one(bed, "select count(*) from users where bio is null")).isEqualTo("1");
        assertThat(one(bed, "select cast(min(changed) as date) from users")).isEqualTo("2001-02-03");
        assertThat(one(bed, "select count(*) from audit"))
                .as("rows that triggers wrote")
                .isEqualTo("0");
        bed.script("update users set phone = 'x' where id = 1;");
        assertThat(one(bed, "select count(*) from audit"))
                .as("triggers fire again")
                .isEqualTo(MaskShop.triggers(kind));
        assertThat(server.ask(MaskShop.rooms(kind))).isEmpty();
        assertThat(reports.getFirst().open())
                .extracting(finding -> finding.column().local(), Finding::what, Finding::matching, Finding::samples)
                .containsExactly(tuple("orders.contact_phone", PersonalData.PHONE, 2, 2));
        assertThat(reports.getFirst().masked())
                .filteredOn(MaskReport.Masked::spread)
                .extracting(masked -> masked.column().local())
                .containsExactly("orders.user_email");
        assertThat(notes).extracting(PlanNote::key).containsExactly("mask-open");
        assertThat(notes.toString()).doesNotContain(ORIGINAL).doesNotContain(SECRET);
    }

    @Test
    void aRefusedRuleChangesNothing() throws Exception {
        InputServer server = bed(DatabaseKind.MYSQL).server();
        List<String> before = everything(server, List.of());

        for (String rule : List.of(
                "users.email: null",
                "users.email: { constant: x }",
                "users.state: { fake: word }",
                "users.email_domain: hash",
                "users.e_mail: hash",
                "orders.user_email: hash\nusers.email: keep",
                "customers.email: hash")) {
            assertThat(failure(() -> mask(server, "users.name: hash\n" + rule)))
                    .as(rule)
                    .isInstanceOf(BuildFailure.FileInvalid.class);
        }
        assertThat(everything(server, List.of())).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void lostReferencesAndWrongExpressionsAreFailures(DatabaseKind kind) throws Exception {
        InputServer server = bed(kind).server();

        assertThat(failure(() -> mask(server, "orders.user_email: { constant: nobody }")))
                .isInstanceOfSatisfying(
                        InputFailure.ReferencesLost.class,
                        lost -> assertThat(lost.rows()).isEqualTo(5));
        assertThat(failure(() -> mask(server, "users.label: { sql: \"nothing_like_that(id)\" }")))
                .isInstanceOfSatisfying(
                        InputFailure.ScriptFailed.class,
                        script -> assertThat(script.file()).startsWith("mask.yaml ("));
    }

    /// What is proposed is a mask that works, and leaves nothing to report.
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL"})
    void aProposalIsAMask(DatabaseKind kind) throws Exception {
        InputServer server = bed(kind).server();

        List<Finding> findings = MaskProposal.of(server);
        String text = MaskProposal.file(findings, "proposed");

        assertThat(findings)
                .extracting(finding -> finding.column().local())
                .contains(
                        "users.email",
                        "users.name",
                        "users.phone",
                        "users.password",
                        "users.token",
                        "orders.user_email",
                        "orders.contact_phone",
                        "newsletter.email")
                .doesNotContain("users.state", "users.id", "users.label");
        assertThat(text).doesNotContain(ORIGINAL);
        Files.writeString(folder.resolve("mask.key"), SECRET);
        MaskFile file = MaskFile.read(Files.writeString(folder.resolve("mask.yaml"), text));
        new Masking(file, _ -> null).run(server, new InputProgress() {
            @Override
            public void report(InputReport report) {
                reports.add((MaskReport) report);
            }
        });
        assertThat(reports.getFirst().open()).isEmpty();
        assertThat(everything(server, MaskShop.more(kind))).noneMatch(cell -> cell.contains("@" + ORIGINAL));
    }

    /// The first example of the page, on tables that it speaks of.
    @Test
    void theExampleOfThePageWorks() throws Exception {
        String page = Files.readString(Path.of("src/docs/masking.md"));
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        Path file = Files.writeString(folder.resolve("mask.yaml"), page.substring(start, page.indexOf("```", start)));
        InputFixture bed = bed(DatabaseKind.POSTGRESQL);
        bed.script(
                "alter table users rename bio to remark; alter table users add country text default 'orig1nal land';");

        new Masking(MaskFile.read(file), _ -> null).run(bed.server(), new InputProgress() {
            @Override
            public void note(PlanNote note) {
                notes.add(note);
            }

            @Override
            public void report(InputReport report) {
                reports.add((MaskReport) report);
            }
        });

        assertThat(bed.rows("select country, label, password, remark from users where id = 1"))
                .containsExactly(Arrays.asList("orig1nal land", "user 1", "!", null));
        assertThat(everything(bed.server(), List.of())).noneMatch(cell -> cell.contains("@" + ORIGINAL));
        assertThat(notes).extracting(PlanNote::key).contains("mask-key-made", "mask-open");
        assertThat(folder.resolve("mask.key")).exists();
    }
}
