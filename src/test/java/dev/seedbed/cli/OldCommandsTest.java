package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldCommandsTest {
    @ParameterizedTest
    @CsvSource({
        "list --json, ls --json",
        "remove shop -y, rm shop -y",
        "log shop, history shop",
        "goto shop before, rollback shop before",
        "finish shop, resume shop",
        "edit before --pin, snapshot edit before --pin",
        "prune 1a2b 3c4d --yes, snapshot rm 1a2b 3c4d --yes",
        "prune --yes 1a2b, snapshot rm --yes 1a2b",
        "volume clone media try, volume copy media try",
        "volume remove media, volume rm media",
        "--context far log shop, --context far history shop",
        "--context=far log shop, --context=far history shop",
        "help goto, help rollback",
    })
    void anOldNameMeansTheNewOne(String old, String now) {
        assertThat(OldCommands.translated(List.of(old.split(" ")))).isEqualTo(List.of(now.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "prune --unused",
        "prune --older-than 30d",
        "prune --older-than=30d --json",
        "prune --short-of-space",
        "prune",
        "clone shop",
        "stop log",
        "start list",
        "snapshot goto",
        "volume ls log",
        "--version",
        "volume",
    })
    void everythingElseStays(String given) {
        assertThat(OldCommands.translated(List.of(given.split(" ")))).isEqualTo(List.of(given.split(" ")));
    }
}
