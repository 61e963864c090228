package dev.seedbed.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.query.compare.Change;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.RowDifference;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.query.compare.SchemaDifference;
import dev.seedbed.query.compare.SchemaDifference.ObjectType;
import dev.seedbed.query.compare.TableComparison.Note;
import dev.seedbed.query.compare.TableComparisonBuilder;
import dev.seedbed.query.compare.TableName;
import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiffPrinterTest {
    private static final RowDifference CHANGED = new RowDifference(
            Change.CHANGED,
            List.of(
                    new CellPair("id", true, false, "1", "1", false),
                    new CellPair("note", false, true, null, "a\u001bb", false)));
    private static final RowDifference ADDED = new RowDifference(
            Change.ADDED,
            List.of(
                    new CellPair("id", true, false, null, "4", false),
                    new CellPair("note", false, false, null, "x", false)));
    private static final ComparisonResult RESULT = new ComparisonResult(
            List.of(new SchemaDifference(
                    Change.CHANGED, ObjectType.COLUMN, "shop", "orders", "note", "varchar(80)", "text")),
            List.of(
                    TableComparisonBuilder.builder()
                            .table(new TableName("shop", "", "orders"))
                            .rowsLeft(3)
                            .rowsRight(4)
                            .added(1)
                            .changed(1)
                            .samples(List.of(CHANGED, ADDED))
                            .notes(Set.of(Note.MORE_ROWS))
                            .build(),
                    TableComparisonBuilder.builder()
                            .table(new TableName("shop", "", "same"))
                            .rowsLeft(1)
                            .rowsRight(1)
                            .build()),
            Duration.ofSeconds(1));

    @Test
    void printsWhatDiffersForPeople() {
        var bytes = new ByteArrayOutputStream();
        new DiffPrinter(new Messages(Locale.ENGLISH), new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .print(RESULT, "before", "shop-dev", 10);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "before → shop-dev",
                        "1 table changed · 1 schema difference · +1 −0 ~1",
                        "~ column orders.note",
                        "    − varchar(80)",
                        "    + text",
                        "",
                        "orders  +1 −0 ~1",
                        "  Only the first rows are shown; the counts include all rows.",
                        "  ~ id=1  note=NULL → a\\x1bb",
                        "  + id=4");
    }

    @Test
    void jsonHoldsEveryFigure() throws Exception {
        var mapper = new ObjectMapper();
        var printer = new DiffPrinter(new Messages(Locale.ENGLISH), System.out);
        JsonNode json = mapper.readTree(mapper.writeValueAsString(printer.json(RESULT, "before", "shop-dev")));

        assertThat(json.path("same").asBoolean()).isFalse();
        assertThat(json.path("schema").get(0).path("type").asText()).isEqualTo("column");
        assertThat(json.path("tables")).hasSize(2);
        JsonNode orders = json.path("tables").get(0);
        assertThat(orders.path("changed").asLong()).isEqualTo(1);
        assertThat(orders.path("notes").get(0).asText()).isEqualTo("more-rows");
        JsonNode note = orders.path("rows").get(0).path("cells").get(1);
        assertThat(note.path("left").isNull()).isTrue();
        assertThat(note.path("right").asText()).isEqualTo("a\u001bb");
    }
}
