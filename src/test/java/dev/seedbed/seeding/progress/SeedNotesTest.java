package dev.seedbed.seeding.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Labels;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedNotesTest {
    @Test
    void whatIsWrittenIsRead() {
        List<PlanNote> notes =
                List.of(PlanNote.warning("password-set", "o'brien \"シ\""), PlanNote.info("made-databases", "a, b"));

        assertThat(SeedNotes.of(SeedNotes.labels(notes))).isEqualTo(notes);
    }

    @Test
    void noNotesAreNoLabel() {
        assertThat(SeedNotes.labels(List.of())).isEmpty();
        assertThat(SeedNotes.of(Map.of())).isEmpty();
    }

    @Test
    void aLabelStaysShort() {
        List<PlanNote> many = IntStream.range(0, 1000)
                .mapToObj(number -> PlanNote.info("schema-there", "x".repeat(10_000) + number))
                .toList();

        Map<String, String> labels = SeedNotes.labels(many);

        assertThat(labels.get(Labels.SEED_NOTES)).hasSizeLessThan(40_000);
        assertThat(SeedNotes.of(labels))
                .hasSize(50)
                .allSatisfy(note ->
                        assertThat(note.arguments().getFirst()).endsWith("…").hasSize(501));
    }

    @Test
    void whatIsNoListOfNotesIsNone() {
        for (String text : List.of("{}", "[1]", "[{\"key\": \"a\"}", "null", "[{\"other\": 1}]", "[null]", "[{}]")) {
            assertThat(SeedNotes.of(Map.of(Labels.SEED_NOTES, text))).as(text).isEmpty();
        }
    }
}
