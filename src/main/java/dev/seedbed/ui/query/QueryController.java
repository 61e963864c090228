package dev.seedbed.ui.query;

import dev.seedbed.database.Database;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.window.Notices;
import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/// Binds `query.fxml` to its view model.
public final class QueryController {
    private static final KeyCombination RUN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final double OLD_ROWS = 0.5;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double ENOUGH_WIDTH = 760;
    private static final double ENOUGH_HEIGHT = 260;
    private static final double ROW = 34;
    private static final double LOW_ROW = 26;
    private static final double ONE_LINE = 40;
    private static final double EDITOR_PADDING = 22;

    private final QueryViewModel viewModel;
    private final Messages messages;
    private final Notices notices;
    private final SqlEditor editor = new SqlEditor();
    private final FailurePane failurePane;
    private final FailurePane schemaFailurePane;
    private final CellPopup cellPopup;
    private final ResultText resultWords;
    private final LoginForm loginForm;

    @FXML
    private Node content;

    @FXML
    private StackPane notRunning;

    @FXML
    private TextField filter;

    @FXML
    private TreeView<SchemaNode> tree;

    @FXML
    private ProgressIndicator schemaBusy;

    @FXML
    private Button reloadButton;

    @FXML
    private StackPane schemaFailureHolder;

    @FXML
    private StackPane editorHolder;

    @FXML
    private Button runButton;

    @FXML
    private Button cancelButton;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Label status;

    @FXML
    private ChoiceBox<Duration> timeLimit;

    @FXML
    private MenuButton copyButton;

    @FXML
    private StackPane failureHolder;

    @FXML
    private ResultTable results;

    @FXML
    private Label noRows;

    @FXML
    private Label readOnly;

    @FXML
    private ScrollPane failureScroll;

    @FXML
    private StackPane whole;

    @FXML
    private StackPane login;

    @FXML
    private VBox pane;

    @FXML
    private Button enlargeButton;

    private @Nullable EnlargedPane enlarged;
    private List<QueryColumn> shownColumns = List.of();

    public QueryController(QueryViewModel viewModel, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.notices = notices;
        this.failurePane = new FailurePane(messages);
        this.schemaFailurePane = new FailurePane(messages);
        this.cellPopup = new CellPopup(messages, notices);
        this.resultWords = new ResultText(messages);
        this.loginForm = new LoginForm(messages, viewModel.schema()::logIn);
    }

    @FXML
    private void initialize() {
        login.getChildren().add(loginForm);
        login.visibleProperty().bind(loginForm.visibleProperty());
        // What is not seen takes no room: the rows below need all there is in a small window.
        login.managedProperty().bind(login.visibleProperty());
        notRunning.managedProperty().bind(notRunning.visibleProperty());
        enlarged = new EnlargedPane(
                whole,
                content,
                viewModel
                        .databaseProperty()
                        .map(database -> database == null ? "" : database.name())
                        .orElse(""));
        notRunning
                .getChildren()
                .add(new EmptyState(
                        "fth-terminal", messages.get("query.stopped.title"), messages.get("query.stopped.hint")));
        viewModel.databaseProperty().subscribe(this::showDatabase);
        viewModel.schema().failureProperty().subscribe(loginForm::show);
        initializeTree();
        initializeEditor();
        initializeResult();
        TimeLimits.fill(timeLimit, viewModel.result().timeLimitProperty(), messages);
        copyMenu().fill(copyButton);
        enlarged.bind(enlargeButton, messages);
        viewModel.inFrontProperty().subscribe(this::restoreUnless);
        runButton.setOnAction(_ -> run());
        cancelButton.setOnAction(_ -> viewModel.result().cancel());
        initializeSmallSizes();
    }

    /// What can be done without goes where there is little room, so that rows and buttons stay.
    private void initializeSmallSizes() {
        pane.widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() >= ENOUGH_WIDTH;
            for (Node leastImportant : List.of(readOnly, timeLimit)) {
                leastImportant.setVisible(wide);
                leastImportant.setManaged(wide);
            }
        });
        pane.heightProperty().subscribe(height -> {
            boolean low = height.doubleValue() < ENOUGH_HEIGHT;
            pane.pseudoClassStateChanged(LOW, low);
            results.setFixedCellSize(low ? LOW_ROW : ROW);
        });
        failureScroll.maxHeightProperty().bind(pane.heightProperty().multiply(0.45));
    }

    private void showDatabase(@Nullable Database database) {
        boolean running = database != null && database.isRunning();
        content.setVisible(running);
        notRunning.setVisible(!running);
        restoreUnless(running);
        editor.setDialect(viewModel.dialect());
    }

    private void restoreUnless(boolean stays) {
        if (!stays && enlarged != null) {
            enlarged.restore();
        }
    }

    private void initializeTree() {
        SchemaViewModel schema = viewModel.schema();
        schemaFailureHolder.getChildren().add(schemaFailurePane);
        schemaFailurePane.failureProperty().bind(schema.failureProperty());
        schemaBusy.visibleProperty().bind(schema.loadingProperty());
        reloadButton.setOnAction(_ -> schema.reload());
        new SchemaBrowser(tree, filter, schema, this::preview).install(messages);
    }

    private void preview(Relation relation) {
        int start = viewModel.preview(relation);
        editor.moveTo(Math.min(start, editor.getLength()));
        editor.requestFollowCaret();
    }

    private void initializeEditor() {
        editor.setId("editor");
        editor.bindText(viewModel.textProperty());
        var invitation = new Label(messages.get("query.invitation", RUN.getDisplayText()));
        invitation.getStyleClass().addAll("muted", "editor-invitation");
        editor.setPlaceholder(invitation, Pos.TOP_LEFT);
        editorHolder.getChildren().add(new VirtualizedScrollPane<>(editor));
        // The rows come first: a long statement gets what a small pane can spare.
        var height = Bindings.createDoubleBinding(
                () -> {
                    double wanted = editor.getTotalHeightEstimate() + EDITOR_PADDING;
                    return Math.clamp(wanted, ONE_LINE, Math.max(ONE_LINE, Math.min(180, pane.getHeight() / 3)));
                },
                editor.totalHeightEstimateProperty(),
                pane.heightProperty());
        editorHolder.minHeightProperty().bind(height);
        editorHolder.maxHeightProperty().bind(height);
        viewModel.errorPositionProperty().subscribe(position -> editor.setError(position.intValue()));
        new CompletionPopup(editor, viewModel::complete);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (RUN.match(event)) {
                run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE
                    && viewModel.result().runningProperty().get()) {
                viewModel.result().cancel();
                event.consume();
            }
        });
    }

    private void initializeResult() {
        ResultViewModel result = viewModel.result();
        failureHolder.getChildren().add(failurePane);
        failurePane.failureProperty().bind(result.failureProperty());
        failureScroll.managedProperty().bind(failurePane.visibleProperty());
        failureScroll.visibleProperty().bind(failurePane.visibleProperty());
        runButton.setText(messages.get("query.run", RUN.getDisplayText()));
        cancelButton.disableProperty().bind(result.runningProperty().not());
        busy.visibleProperty().bind(result.runningProperty());
        results.setRows(result.rows());
        results.setOnNearEnd(result::more);
        results.setOnOpen((column, cell) -> result.fullText(cell, text -> cellPopup.show(results, column, cell, text)));
        results.opacityProperty()
                .bind(Bindings.when(result.replacingProperty()).then(OLD_ROWS).otherwise(1.0));
        // Before other rows come: they may have fewer columns than the one that sorts.
        result.columnsProperty().subscribe(columns -> {
            results.getSortOrder().clear();
            if (columns.isEmpty()) {
                showStatus();
            }
        });
        result.statusProperty().subscribe(_ -> showStatus());
        result.replacingProperty().subscribe(_ -> showStatus());
        results.getSortOrder().addListener((InvalidationListener) _ -> showStatus());
        results.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.COPY.match(event)) {
                copyMenu().toClipboard(results.selectedText());
            }
        });
    }

    private CopyMenu copyMenu() {
        return new CopyMenu(viewModel, results, messages, notices);
    }

    private void showStatus() {
        ResultViewModel result = viewModel.result();
        ResultStatus now = result.statusProperty().get();
        if (shownColumns != result.columnsProperty().get()) {
            shownColumns = result.columnsProperty().get();
            results.setResultColumns(shownColumns, result.rows());
        }
        String words = result.replacingProperty().get()
                ? resultWords.running()
                : now == null ? "" : resultWords.of(now, !results.getSortOrder().isEmpty());
        status.setText(words);
        String hint = now != null && now.hasBytes() ? "\n" + messages.get("query.bytes.hint") : "";
        status.setTooltip(words.isEmpty() ? null : new Tooltip(words + hint));
        boolean own = now != null && now.end() == ResultStatus.End.OWN;
        noRows.setText(own ? messages.get("query.no-rows") : messages.get("query.invitation.table"));
    }

    private void run() {
        var selection = editor.getSelection();
        viewModel.run(editor.getCaretPosition(), selection.getStart(), selection.getEnd());
        Platform.runLater(editor::requestFocus);
    }
}
