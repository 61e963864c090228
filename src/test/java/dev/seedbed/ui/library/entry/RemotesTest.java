package dev.seedbed.ui.library.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// Places are `a` and `b`; what they have are words.
class RemotesTest {
    private static final Instant THEN = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final Failure AWAY = new Failure.NotFound("store", "a");

    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Map<String, List<String>> answers = new HashMap<>();
    private final List<String> places = new ArrayList<>(List.of("a", "b"));
    private int changes;

    private final Remotes<String, String> remotes =
            new Remotes<>("places", new TaskRunner(later::add, Runnable::run), () -> NOW, () -> changes++);

    private final class Asked implements RemoteLook<String, String> {
        @Override
        public List<String> places() {
            return List.copyOf(places);
        }

        @Override
        public Seen<String> seen(String place) {
            return place.equals("a") ? new Seen<>(List.of("old"), THEN) : Seen.never();
        }

        @Override
        public List<String> ask(String place) throws OperationFailedException {
            List<String> answer = answers.get(place);
            if (answer == null) {
                throw new OperationFailedException(AWAY);
            }
            return answer;
        }
    }

    private void runAll() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private Remotes.Found<String> found(String place) {
        return Objects.requireNonNull(remotes.found().get(place));
    }

    @Test
    void whatWasSeenIsThereBeforeAnybodyAnswers() {
        remotes.follow(new Asked());
        later.remove().run();
        assertThat(later).as("each is asked by itself").hasSize(2);
        assertThat(found("a")).isEqualTo(new Remotes.Found<>(List.of("old"), THEN, false, null));
        assertThat(found("a").seen()).isEqualTo(THEN);
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void onePlaceIsNotHeldUpByAnother() {
        answers.put("b", List.of("new"));
        remotes.follow(new Asked());
        later.remove().run();
        Runnable first = later.remove();
        runAll();
        assertThat(found("b")).isEqualTo(new Remotes.Found<>(List.of("new"), NOW, true, null));
        assertThat(found("b").seen()).isNull();
        remotes.refresh();
        runAll();
        assertThat(later).as("who has not answered yet is not asked again").isEmpty();
        first.run();
        assertThat(found("a").failure()).isEqualTo(AWAY);
    }

    @Test
    void whoDoesNotAnswerAnyMoreKeepsWhatItHad() {
        answers.put("a", List.of("new"));
        remotes.follow(new Asked());
        runAll();
        answers.clear();
        remotes.refresh();
        runAll();
        assertThat(found("a")).isEqualTo(new Remotes.Found<>(List.of("new"), NOW, false, AWAY));
        assertThat(found("b")).isEqualTo(new Remotes.Found<>(List.of(), null, false, AWAY));
    }

    @Test
    void aPlaceThatIsGoneIsGoneAlsoWhenItAnswersLate() {
        answers.put("a", List.of("new"));
        answers.put("b", List.of("new"));
        remotes.follow(new Asked());
        later.remove().run();
        Runnable late = later.remove();
        places.remove("a");
        remotes.refresh();
        runAll();
        late.run();
        assertThat(remotes.found()).containsOnlyKeys("b");
    }

    @Test
    void whatIsTheSameAsBeforeChangesNothing() {
        answers.put("a", List.of("new"));
        answers.put("b", List.of());
        remotes.follow(new Asked());
        runAll();
        int before = changes;
        remotes.refresh();
        runAll();
        assertThat(changes).isEqualTo(before);
    }
}
