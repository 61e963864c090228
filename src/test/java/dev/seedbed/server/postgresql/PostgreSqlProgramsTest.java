package dev.seedbed.server.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.TestProgram;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgreSqlProgramsTest {
    @Test
    void programsOfTheImagesOwnVersionComeFirst() throws Exception {
        assertThat(run("99", "printenv", "PATH"))
                .startsWith("/usr/lib/postgresql/99/bin:")
                .contains(":/usr/bin");
    }

    @Test
    void wordsArriveAsTheyAre() throws Exception {
        assertThat(run("99", "printf", "%s|", "a b", "$(id)", "'", "")).isEqualTo("a b|$(id)|'||");
    }

    @Test
    void imageWithoutThatVariableFindsItsProgramsAsBefore() throws Exception {
        assertThat(run("", "printf", "%s", "found")).isEqualTo("found");
    }

    @Test
    void containerGetsTheImagesOwnPathBehind() {
        assertThat(PostgreSqlPrograms.environment(Map.of("PG_MAJOR", "17", "PATH", "/usr/local/bin:/bin")))
                .containsExactly(Map.entry("PATH", "/usr/lib/postgresql/17/bin:/usr/local/bin:/bin"));
    }

    @Test
    void nothingIsSetWhereTheImageDoesNotSay() {
        assertThat(PostgreSqlPrograms.environment(Map.of("PATH", "/bin"))).isEmpty();
        assertThat(PostgreSqlPrograms.environment(Map.of("PG_MAJOR", "17"))).isEmpty();
    }

    private static String run(String major, String... command) throws Exception {
        var builder = new ProcessBuilder(PostgreSqlPrograms.direct(List.of(command))).redirectErrorStream(true);
        builder.environment().put("PG_MAJOR", major);
        TestProgram.Ended ended = TestProgram.run(builder);
        assertThat(ended.status()).as(ended.output()).isZero();
        return ended.output().stripTrailing();
    }
}
