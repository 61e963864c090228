package dev.seedbed.ui.query;

import java.util.Objects;

/// The style sheet of the query pane, for its popups, which take theirs from the window and not from the pane.
final class QueryStyles {
    private QueryStyles() {}

    static String sheet() {
        return Objects.requireNonNull(QueryStyles.class.getResource("query.css"), "query.css")
                .toExternalForm();
    }
}
