package dev.seedbed.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.InputProgress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildTrackerTest {
    private final List<BuildProgress> seen = new ArrayList<>();

    @Test
    void theLastLinesAreToldAndPicturesStayAsTheyWere() {
        var tracker = new BuildTracker("shop", List.of("restore a", "run b"), seen::add);
        tracker.begun(0);
        InputProgress first = tracker.of(0);
        first.line("create table t (\n  id int\n)");
        assertThat(seen.getLast().steps().getFirst().log()).containsExactly("create table t (", "  id int", ")");
        for (int i = 0; i < 3 * LogTail.MOST_LINES; i++) {
            first.line("line " + i);
        }
        List<String> early = seen.get(13).steps().getFirst().log();
        assertThat(early.getLast()).isEqualTo("line 10");
        assertThat(early).hasSize(14).startsWith("create table t (");
        List<String> last = seen.getLast().steps().getFirst().log();
        assertThat(last).hasSize(LogTail.MOST_LINES).endsWith("line " + (3 * LogTail.MOST_LINES - 1));
        assertThat(last.getFirst()).isEqualTo("line " + 2 * LogTail.MOST_LINES);
    }

    @Test
    void aPictureOfOneStepLeavesTheOthersAlone() {
        var tracker = new BuildTracker("shop", List.of("restore a", "run b"), seen::add);
        tracker.begun(0);
        tracker.of(0).line("x".repeat(100_000));
        tracker.ended(0, BuildStepState.State.DONE);
        BuildStepState before = seen.getLast().steps().getFirst();
        assertThat(before.log().getFirst().length()).isLessThan(3000);
        tracker.begun(1);
        tracker.of(1).line("more");
        assertThat(seen.getLast().steps().getFirst()).isSameAs(before);
    }

    @Test
    void aStepInProgressIsCancelledWithTheBuild() {
        var tracker = new BuildTracker("shop", List.of("restore a", "run b"), seen::add);
        tracker.begun(0);
        tracker.cancelled();
        assertThat(seen.getLast().state()).isEqualTo(BuildProgress.State.CANCELLED);
        assertThat(seen.getLast().steps())
                .extracting(BuildStepState::state)
                .containsExactly(BuildStepState.State.CANCELLED, BuildStepState.State.WAITING);
    }
}
