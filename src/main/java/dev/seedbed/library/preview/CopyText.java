package dev.seedbed.library.preview;

import dev.seedbed.library.sql.Backslashes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's text format of `COPY`: tabs between values, backslashes before what is special.
final class CopyText {
    private CopyText() {}

    static List<@Nullable String> row(String line) {
        List<@Nullable String> values = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            values.add(field.equals("\\N") ? null : Backslashes.resolved(field, "ntrbfv", "\n\t\r\b\f\u000b"));
        }
        return values;
    }

    /// The rows of a text, up to the mark at their end.
    ///
    /// @param mayBeCut whether a last line without its end is no row
    static List<List<@Nullable String>> rows(String text, int limit, boolean mayBeCut) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        int at = 0;
        while (rows.size() < limit && at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0 && mayBeCut) {
                break;
            }
            String line = text.substring(at, end < 0 ? text.length() : end);
            if (line.startsWith("\\.")) {
                break;
            }
            rows.add(row(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
            at = end < 0 ? text.length() : end + 1;
        }
        return rows;
    }
}
