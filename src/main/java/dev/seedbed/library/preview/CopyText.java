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
}
