package dev.seedbed.ui.query;

import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.query.ResultStatus.End;
import java.util.stream.Stream;

/// The line that says what the shown rows are.
final class ResultText {
    private final Messages messages;
    private final Formats formats;

    ResultText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    String running() {
        return messages.get("query.running");
    }

    /// @param sorted whether the rows are shown in another order than the server's
    String of(ResultStatus now, boolean sorted) {
        String end = switch (now.end()) {
            case OWN -> "";
            case CANCELLED -> messages.get("query.cancelled");
            case FAILED -> messages.get("query.failed");
        };
        if (now.rows() < 0) {
            return end;
        }
        String rest = now.full() ? ".full" : now.more() ? ".more" : "";
        String rows = now.end() == End.OWN
                ? messages.get("query.status" + rest, now.rows(), formats.brief(now.elapsed()))
                : messages.get("query.status.before", now.rows());
        String order =
                sorted && now.rows() > 0 ? messages.get(now.more() ? "query.sorted.loaded" : "query.sorted") : "";
        String bytes = now.hasBytes() ? messages.get("query.bytes") : "";
        return String.join(
                " · ",
                Stream.of(end, rows, bytes, order)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
