package dev.seedbed.ui.query;

import dev.seedbed.database.Database;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.ViewLoader;

/// The query preview as a tab below the list of databases. Its view is loaded when first asked for.
public final class QueryTab {
    private QueryTab() {}

    public static DetailTab<Database> of(QueryViewModel viewModel, Messages messages, Notices notices) {
        return new DetailTab<>(
                "query.title",
                () -> ViewLoader.load(new QueryController(viewModel, messages, notices), "query.fxml", messages),
                viewModel::show,
                viewModel::setInFront);
    }
}
