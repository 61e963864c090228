package dev.seedbed.ui.files;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.volume.files.FileEntry;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `preview.fxml`: text, table, picture or bytes of one file.
public final class PreviewController {
    private final PreviewViewModel viewModel;
    private final TaskRunner tasks;
    private final FileTexts texts;
    private int pictures;

    @FXML
    private HBox previewBar;

    @FXML
    private Label previewName;

    @FXML
    private Label previewFacts;

    @FXML
    private ToggleButton asTextButton;

    @FXML
    private ToggleButton followButton;

    @FXML
    private StackPane previewBody;

    @FXML
    private ListView<String> linesList;

    @FXML
    private TableView<List<String>> rowsTable;

    @FXML
    private ScrollPane picturePane;

    @FXML
    private ImageView pictureView;

    @FXML
    private FailurePane previewFailure;

    @FXML
    private EmptyState previewMessage;

    private @Nullable PreviewLines lines;
    private @Nullable PreviewTable table;

    PreviewController(PreviewViewModel viewModel, TaskRunner tasks, FileTexts texts) {
        this.viewModel = viewModel;
        this.tasks = tasks;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lines = new PreviewLines(linesList);
        table = new PreviewTable(rowsTable);
        asTextButton.managedProperty().bind(asTextButton.visibleProperty());
        followButton.managedProperty().bind(followButton.visibleProperty());
        followButton.visibleProperty().bind(viewModel.followableProperty());
        followButton.selectedProperty().bindBidirectional(viewModel.followProperty());
        asTextButton.setOnAction(_ -> show(viewModel.contentProperty().get()));
        viewModel.followedLines().addListener((ListChangeListener<String>) _ -> {
            if (viewModel.followProperty().get()) {
                Platform.runLater(() -> lines().scrollToEnd());
            }
        });
        viewModel.followProperty().subscribe(on -> {
            if (on) {
                lines().follow(viewModel.followedLines());
                only(linesList);
            } else {
                show(viewModel.contentProperty().get());
            }
        });
        picturePane.viewportBoundsProperty().subscribe(bounds -> fit(bounds.getWidth(), bounds.getHeight()));
        viewModel.contentProperty().subscribe(content -> {
            asTextButton.setSelected(false);
            show(content);
        });
    }

    private PreviewLines lines() {
        return java.util.Objects.requireNonNull(lines);
    }

    private void show(PreviewContent content) {
        if (viewModel.followProperty().get()) {
            return;
        }
        FileRow row = viewModel.rowProperty().get();
        previewBar.setVisible(row != null);
        previewName.setText(row == null ? "" : texts.name(row));
        previewFacts.setText(row == null ? "" : facts(row.entry(), content));
        asTextButton.setVisible(content instanceof PreviewContent.Table);
        previewFailure.setFailure(null);
        pictures++;
        switch (content) {
            case PreviewContent.Nothing _ -> say("files.preview.nothing", "files.preview.nothing.hint");
            case PreviewContent.Loading _ -> only(null);
            case PreviewContent.Empty _ -> say("files.preview.empty", "files.preview.empty.hint");
            case PreviewContent.Unread(var unread) -> unread(unread);
            case PreviewContent.Failed(var failure) -> {
                previewFailure.setFailure(failure);
                only(previewFailure);
            }
            case PreviewContent.Text text -> showText(text);
            case PreviewContent.Table rows -> {
                if (asTextButton.isSelected()) {
                    showText(rows.asText());
                } else {
                    java.util.Objects.requireNonNull(table).show(rows);
                    only(rowsTable);
                }
            }
            case PreviewContent.Hex hex -> {
                lines().show(hex.head(), gap(hex.gapBytes()), hex.tail());
                only(linesList);
            }
            case PreviewContent.Picture picture -> showPicture(picture);
        }
    }

    private void showText(PreviewContent.Text text) {
        lines().show(text.head(), gap(text.gapBytes()), text.tail());
        only(linesList);
    }

    private String gap(long bytes) {
        return bytes <= 0 ? "" : texts.get("files.preview.gap", texts.formats().size(bytes));
    }

    private String facts(FileEntry entry, PreviewContent content) {
        String kind = switch (content) {
            case PreviewContent.Text text -> text.encoding();
            case PreviewContent.Table rows ->
                texts.get(
                        rows.more() ? "files.preview.rows-more" : "files.preview.rows",
                        rows.rows().size(),
                        rows.encoding());
            case PreviewContent.Hex _ -> texts.get("files.preview.bytes");
            case PreviewContent.Picture picture ->
                texts.get("files.preview.picture", picture.format(), picture.width(), picture.height());
            case PreviewContent.Loading _ -> texts.get("files.preview.loading");
            default -> "";
        };
        String size = texts.size(entry);
        String text = kind.isEmpty() || size.isEmpty() ? size + kind : size + " · " + kind;
        return text + (text.isEmpty() ? "" : " · ") + texts.formats().time(entry.modified());
    }

    private void unread(FileRow row) {
        if (row.entry().type() == FileEntry.Type.LINK) {
            previewMessage.show(
                    texts.get("files.preview.link"), String.valueOf(row.entry().linkTarget()));
        } else {
            previewMessage.show(texts.type(row.entry()), row.isDirectory() ? "" : texts.get("files.preview.special"));
        }
        only(previewMessage);
    }

    private void say(String title, String hint) {
        previewMessage.show(texts.get(title), texts.get(hint));
        only(previewMessage);
    }

    /// Decoded in the background; a picture that cannot be is said so.
    private void showPicture(PreviewContent.Picture picture) {
        int mine = pictures;
        only(null);
        var _ = tasks.run("decode a picture", () -> new Image(new ByteArrayInputStream(picture.bytes())), outcome -> {
            if (mine != pictures) {
                return;
            }
            if (outcome instanceof Outcome.Success<Image>(Image image) && !image.isError()) {
                pictureView.setImage(image);
                only(picturePane);
                var bounds = picturePane.getViewportBounds();
                fit(bounds.getWidth(), bounds.getHeight());
            } else {
                say("files.preview.no-picture", "files.preview.no-picture.hint");
            }
        });
    }

    /// Makes large pictures as small as the room is, never small ones larger.
    private void fit(double width, double height) {
        Image image = pictureView.getImage();
        if (image != null && width > 0) {
            pictureView.setFitWidth(Math.min(width, image.getWidth()));
            pictureView.setFitHeight(Math.min(height, image.getHeight()));
        }
    }

    private void only(@Nullable Node shown) {
        for (Node node : previewBody.getChildren()) {
            if (node != previewFailure) {
                node.setVisible(node == shown);
            }
        }
    }
}
