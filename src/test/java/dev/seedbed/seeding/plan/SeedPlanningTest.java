package dev.seedbed.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.server.DumpDatabases;
import dev.seedbed.seeding.server.RoleCreation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is planned around the files of a seed: roles before them, the database they run in, what lies beside them.
class SeedPlanningTest {
    @TempDir
    private Path folder;

    private List<DumpInfo> files(@Nullable DatabaseKind kind, String... texts) throws Exception {
        var files = new ArrayList<DumpInfo>();
        for (String text : texts) {
            Path file = Files.writeString(folder.resolve("0" + files.size() + ".sql"), text);
            files.add(new DumpInspector().inspect(file, kind));
        }
        return files;
    }

    private SeedRoles roles(String... texts) throws Exception {
        return new SeedRoles(files(DatabaseKind.POSTGRESQL, texts), "postgres");
    }

    @Test
    void aRoleIsCreatedBeforeTheFileThatNeedsItAndNeverBeforeOneThatMakesIt() throws Exception {
        SeedRoles plain = roles("CREATE TABLE t (id int);", "ALTER TABLE t OWNER TO clerk;");
        SeedRoles made = roles("CREATE ROLE clerk;", "ALTER TABLE t OWNER TO clerk;");
        SeedRoles madeLater = roles("ALTER TABLE t OWNER TO clerk;", "DO $$ BEGIN CREATE ROLE clerk; END $$;");

        assertThat(plain.before(0)).isEmpty();
        assertThat(plain.before(1)).containsExactly("clerk");
        assertThat(plain.all()).containsExactly("clerk");
        assertThat(made.all()).isEmpty();
        assertThat(madeLater.all()).isEmpty();
    }

    @Test
    void noRoleIsCreatedOnceAFileMayMakeAny() throws Exception {
        SeedRoles roles = roles(
                "ALTER TABLE s OWNER TO early;",
                "SELECT format('CREATE ROLE %I', n) FROM names\\gexec\n",
                "ALTER TABLE t OWNER TO late;");

        assertThat(roles.all()).containsExactly("early");
        assertThat(roles.uncertain()).containsExactly("late");
    }

    @Test
    void rolesAreQuotedForTheServer() {
        assertThat(RoleCreation.find(DatabaseKind.POSTGRESQL).orElseThrow().script(List.of("it's", "a\"b")))
                .contains("('it''s'), ('a\"b')");
    }

    private DumpDatabases.Choice databases(@Nullable String asked, String... texts) throws Exception {
        return new DumpDatabases(DatabaseKind.MYSQL, files(DatabaseKind.MYSQL, texts)).choose(asked, "stem");
    }

    @Test
    void laterFilesGetTheDatabaseThatAnEarlierOneMakes() throws Exception {
        String makes = "CREATE DATABASE bakery; USE bakery; CREATE TABLE t (a int);";
        String rows = "INSERT INTO t VALUES (1);";

        assertThat(databases(null, makes, rows)).isEqualTo(new DumpDatabases.Choice("", "bakery", "bakery", 1));
        assertThat(databases("bakery", makes, rows)).isEqualTo(new DumpDatabases.Choice("", "bakery", "bakery", 1));
        assertThat(databases(null, makes)).isEqualTo(new DumpDatabases.Choice("", "bakery", "", 0));
        assertThat(databases(null, "USE bakery;\nCREATE TABLE t (a int);", rows))
                .isEqualTo(new DumpDatabases.Choice("bakery", "bakery", "", 0));
        assertThat(databases(null, "CREATE TABLE t (a int);", rows))
                .isEqualTo(new DumpDatabases.Choice("stem", "stem", "", 0));
        assertThat(databases("mine", "CREATE TABLE t (a int);", rows))
                .isEqualTo(new DumpDatabases.Choice("mine", "mine", "", 0));
        assertThat(databases(null, "USE mysql;\nSELECT 1;", "CREATE TABLE t (a int);"))
                .isEqualTo(new DumpDatabases.Choice("stem", "stem", "", 0));
    }

    @Test
    void whatAnEntrypointWouldRunIsNotLaidBeside() throws Exception {
        for (String name : List.of("02_b.sql", "01_a.sql", "load.sh", "rows.csv", "OLD.SQL", ".hidden")) {
            Files.writeString(folder.resolve(name), "SELECT 1;\n");
        }
        Files.createDirectory(folder.resolve("more"));

        SeedSelection selection = SeedSelection.of(List.of(folder));

        assertThat(selection.files()).containsExactly(folder.resolve("01_a.sql"), folder.resolve("02_b.sql"));
        assertThat(selection.scripts()).containsExactly("load.sh");
        assertThat(selection.others()).containsExactly("OLD.SQL", "more", "rows.csv");
        assertThat(SeedFile.wouldRun(DatabaseKind.MARIADB, "backup.tar.gz")).isTrue();
        assertThat(SeedFile.wouldRun(DatabaseKind.POSTGRESQL, "backup.tar.gz")).isFalse();
    }
}
