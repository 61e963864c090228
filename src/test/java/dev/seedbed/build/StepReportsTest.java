package dev.seedbed.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.input.InputReport;
import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.find.PersonalData;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.input.schema.TableName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepReportsTest {
    private static final ColumnName ODD = new ColumnName(new TableName("", "a\"b: {c"), "x # y, 'z' 列\n]");
    private static final ColumnName MAIL = new ColumnName(new TableName("public", "users"), "mail");
    private static final MaskReport MASK = new MaskReport(
            List.of(
                    new MaskReport.Masked(ODD, new MaskRule.Constant("null"), false),
                    new MaskReport.Masked(MAIL, new MaskRule.Fake(FakeKind.EMAIL), true),
                    new MaskReport.Masked(MAIL, new MaskRule.Null(), false)),
            List.of(new Finding(ODD, PersonalData.NAME_READING, 3, 300, new MaskRule.Shift(90, "user id"))));
    private static final RejectedTable REJECTED =
            new RejectedTable("users, old.csv", "public.users", 2001, Path.of("/tmp/a \"b\"/users.rejected.csv"));

    @TempDir
    private Path folder;

    private StepReports reports;

    @BeforeEach
    void open() {
        reports = new StepReports(folder.resolve("reports"));
    }

    @Test
    void whatStepsDidIsReadBackAsItWas() {
        reports.keep("aa", "bb", List.of(MASK, REJECTED));
        assertThat(reports.of("aa")).containsExactly(MASK, REJECTED);
        assertThat(reports.of("bb")).isEmpty();
    }

    @Test
    void aResultTellsWhatAllItsStepsDid() {
        reports.keep("c1", "b1", List.of(MASK));
        reports.keep("b1", "a1", List.of());
        reports.keep("a1", "", List.of((InputReport) REJECTED));
        assertThat(reports.until("c1")).containsExactly(REJECTED, MASK);
        assertThat(reports.until("")).isEmpty();
    }

    @Test
    void aDamagedFileIsNotKnownAndOneThatPointsToItselfEnds() throws Exception {
        reports.keep("dd", "dd", List.of(REJECTED));
        assertThat(reports.until("dd")).containsExactly(REJECTED);
        Files.writeString(folder.resolve("reports/dd.yaml"), "reports: [ { masked: 5 } ]\n");
        assertThat(reports.of("dd")).isEmpty();
        assertThat(reports.of("../dd")).isEmpty();
    }
}
