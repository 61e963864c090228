package dev.seedbed.ui.query;

import dev.seedbed.database.Database;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.ViewLoader;
import java.util.Map;

/// The query preview as a tab below the list of databases. Its view is loaded when first asked for.
public final class QueryTab {
    private QueryTab() {}

    public static DetailTab<Database> of(QueryViewModel viewModel, Messages messages, Notices notices) {
        var views = new ViewLoader(
                Map.of(QueryController.class, () -> new QueryController(viewModel, messages, notices)), messages);
        return new DetailTab<>(
                "query.title",
                () -> views.load(QueryController.class, "query.fxml"),
                viewModel::show,
                viewModel::setInFront);
    }
}
