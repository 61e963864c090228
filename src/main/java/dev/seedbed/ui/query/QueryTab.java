package dev.seedbed.ui.query;

import dev.seedbed.database.Database;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.ViewLoader;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The query preview as a tab below the list of databases. Its view is loaded when first asked for.
///
/// The [ViewLoader] must know [QueryController].
public final class QueryTab implements DetailTab<Database> {
    private final QueryViewModel viewModel;
    private final ViewLoader views;
    private @Nullable Node node;

    public QueryTab(QueryViewModel viewModel, ViewLoader views) {
        this.viewModel = viewModel;
        this.views = views;
    }

    @Override
    public String titleKey() {
        return "query.title";
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = views.load(QueryController.class, "query.fxml");
            node = built;
        }
        return built;
    }

    @Override
    public void show(@Nullable Database database) {
        viewModel.show(database);
    }

    @Override
    public void setInFront(boolean inFront) {
        viewModel.setInFront(inFront);
    }
}
