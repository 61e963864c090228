package dev.seedbed.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileListTest {
    private static final long FROZEN = 1_000;

    private static FileList list(String... lines) {
        return FileList.parse(List.of(lines));
    }

    @Test
    void onlyWhatDiffersIsCopied() {
        FileList old = list("900|5|81a4|999|999|./a", "900|5|81a4|999|999|./b", "900|4096|41ed|999|999|.");
        FileList now = list("900|5|81a4|999|999|./a", "910|6|81a4|999|999|./b", "900|4096|41ed|999|999|.");

        FileList.Difference difference = now.from(old, FROZEN);

        assertThat(difference.copied()).containsExactly("./b");
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.bytes()).isEqualTo(6);
    }

    @Test
    void whatWasWrittenWhenTheOldOneWasFrozenIsCopiedWhateverItLooksLike() {
        FileList same = list("999|5|81a4|999|999|./a");

        assertThat(same.from(same, FROZEN).copied()).containsExactly("./a");
        assertThat(same.from(same, FROZEN + 10).copied()).isEmpty();
    }

    @Test
    void ownerAndModeCount() {
        FileList old = list("900|5|81a4|999|999|./a", "900|5|81a4|999|999|./b");
        FileList now = list("900|5|8180|999|999|./a", "900|5|81a4|0|999|./b");

        assertThat(now.from(old, FROZEN).copied()).containsExactly("./a", "./b");
    }

    @Test
    void aDirectoryIsRemovedWithWhatIsInIt() {
        FileList old = list("1|0|41ed|0|0|./d", "1|1|81a4|0|0|./d/x", "1|1|81a4|0|0|./d|e", "1|1|81a4|0|0|./da");

        assertThat(list().from(old, FROZEN).removed()).containsExactlyInAnyOrder("./d", "./d|e", "./da");
    }

    @Test
    void namesMayHaveTheSeparator() {
        assertThat(list("900|5|81a4|999|999|./a|b").entries()).containsOnlyKeys("./a|b");
    }

    @Test
    void directoriesComeBeforeWhatIsInThem() {
        FileList now = list("900|5|81a4|9|9|./d/x", "900|0|41ed|9|9|./d");

        assertThat(now.from(list(), FROZEN).copied()).containsExactly("./d", "./d/x");
    }
}
