package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.stores.access.AccessButtons;
import dev.seedbed.ui.stores.access.AccessDialogs;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.TransferLine;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// Binds `stores.fxml` to its view model.
public final class StoresController {
    private final StoresViewModel viewModel;
    private final VersionsViewModel versions;
    private final StoreTexts texts;
    private final Pulls pulls;
    private final StoreDialogs dialogs;
    private final AccessDialogs access;
    private final AutoFetches fetches;
    private final Consumer<PackageReference> refresh;

    @FXML
    private Button refreshButton;

    @FXML
    private Button addButton;

    @FXML
    private Button pushButton;

    @FXML
    private ListView<StoreRow> list;

    @FXML
    private Node content;

    @FXML
    private Node noDetails;

    @FXML
    private Node details;

    @FXML
    private Label nameLabel;

    @FXML
    private Label newsLabel;

    @FXML
    private Button pullButton;

    @FXML
    private Button startButton;

    @FXML
    private Button removeButton;

    @FXML
    private Button signInButton;

    @FXML
    private Button signOutButton;

    @FXML
    private Label encryptionLabel;

    @FXML
    private Button refreshDatabaseButton;

    @FXML
    private Button pruneButton;

    @FXML
    private CheckBox autoBox;

    @FXML
    private TransferLine transferLine;

    @FXML
    private FailurePane storeFailure;

    @FXML
    private FailurePane failurePane;

    @FXML
    private ListView<VersionRow> versionList;

    @FXML
    private EmptyState noStores;

    StoresController(
            StoresViewModel viewModel,
            StoreTexts texts,
            Pulls pulls,
            StoreDialogs dialogs,
            AccessDialogs access,
            AutoFetches fetches,
            Consumer<PackageReference> refresh) {
        this.viewModel = viewModel;
        this.versions = viewModel.versions();
        this.texts = texts;
        this.pulls = pulls;
        this.dialogs = dialogs;
        this.access = access;
        this.fetches = fetches;
        this.refresh = refresh;
    }

    private @Nullable AccessButtons accessButtons;

    @FXML
    private void initialize() {
        accessButtons = new AccessButtons(signInButton, signOutButton, encryptionLabel, storeFailure, access);
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new StoreCell(texts));
        list.getSelectionModel().selectedItemProperty().subscribe(viewModel::select);
        viewModel.revisionProperty().subscribe(_ -> reselect());
        viewModel.selectedProperty().subscribe(this::show);
        versionList.setItems(versions.rows());
        versionList.setCellFactory(_ -> new VersionCell(texts));
        versionList.getSelectionModel().selectedItemProperty().subscribe(this::showVersion);
        versions.rows().addListener((ListChangeListener<VersionRow>) _ -> selectNewest());
        versions.readingProperty().subscribe(_ -> showReading());
        versions.failureProperty().subscribe(_ -> showFailure());
        viewModel.transfers().running().addListener((MapChangeListener<PackageReference, BackgroundTask>)
                _ -> show(viewModel.selectedProperty().get()));
        failurePane.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        noStores.managedProperty().bind(noStores.visibleProperty());
        noStores.visibleProperty().bind(viewModel.loadedProperty().and(Bindings.isEmpty(viewModel.rows())));
        content.visibleProperty().bind(noStores.visibleProperty().not());
        var first = new Button(texts.get("stores.add"));
        first.setId("firstStoreButton");
        first.getStyleClass().add("success");
        first.setOnAction(_ -> access.add());
        noStores.actions().add(first);
        buttons();
    }

    private void buttons() {
        refreshButton.setOnAction(_ -> viewModel.refresh());
        addButton.setOnAction(_ -> access.add());
        pushButton.disableProperty().bind(Bindings.isEmpty(viewModel.rows()));
        pushButton.setOnAction(_ -> dialogs.push(viewModel.selectedProperty().get()));
        removeButton.setOnAction(_ -> {
            StoreRow row = viewModel.selectedProperty().get();
            if (row != null) {
                dialogs.remove(row.store());
            }
        });
        fetches.packages().addListener((InvalidationListener) _ -> showAuto());
        autoBox.setOnAction(_ -> {
            if (viewModel.selectedProperty().get() instanceof StoreRow.OfPackage one) {
                fetches.set(one.news().reference(), autoBox.isSelected());
            }
        });
        refreshDatabaseButton.setOnAction(_ -> {
            VersionRow version = version();
            if (version != null && viewModel.selectedProperty().get() instanceof StoreRow.OfPackage one) {
                PackageReference reference = one.news().reference();
                refresh.accept(new PackageReference(
                        reference.store(),
                        reference.name(),
                        version.info().version().tag()));
            }
        });
        pruneButton.setOnAction(_ -> {
            if (viewModel.selectedProperty().get() instanceof StoreRow.OfPackage one) {
                dialogs.prune(one.news().reference());
            }
        });
        pullButton.setOnAction(_ -> {
            VersionRow version = version();
            if (version != null && viewModel.selectedProperty().get() instanceof StoreRow.OfPackage one) {
                pulls.pull(one.news().reference(), version);
            }
        });
        startButton.setOnAction(_ -> {
            VersionRow version = version();
            Snapshot here = version == null ? null : version.here();
            if (here != null) {
                pulls.start(here);
            }
        });
    }

    private @Nullable VersionRow version() {
        return versionList.getSelectionModel().getSelectedItem();
    }

    /// What was selected is selected again among new rows.
    private void reselect() {
        StoreRow row = viewModel.selectedProperty().get();
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
        }
    }

    private void selectNewest() {
        if (version() == null && !versions.rows().isEmpty()) {
            versionList.getSelectionModel().selectFirst();
        }
        showReading();
    }

    private void show(@Nullable StoreRow row) {
        noDetails.setVisible(row == null);
        details.setVisible(row != null);
        boolean isPackage = row instanceof StoreRow.OfPackage;
        versionList.setVisible(isPackage);
        FormDialog.show(isPackage, pullButton, pruneButton);
        FormDialog.show(!isPackage, removeButton);
        Objects.requireNonNull(accessButtons).show(row == null ? null : row.store(), !isPackage);
        showAuto();
        switch (row) {
            case StoreRow.OfStore store -> {
                nameLabel.setText(store.store().name());
                newsLabel.setText(texts.get(
                                "stores.of-store",
                                OneLine.of(store.store().address().toString()),
                                texts.get(
                                        "stores.level." + store.store().level().id()))
                        + (store.store().login().isEmpty() ? "" : "\n" + texts.get("stores.signed-in")));
            }
            case StoreRow.OfPackage one -> {
                nameLabel.setText(one.news().reference().toString());
                newsLabel.setText(texts.news(one.news()));
            }
            case null -> nameLabel.setText("");
        }
        transferLine.follow(row == null ? null : viewModel.transfers().of(row), texts.messages());
        showFailure();
        showVersion(version());
    }

    /// Dumps go into a folder that somebody chooses.
    private void showAuto() {
        VersionInfo newest = viewModel.selectedProperty().get() instanceof StoreRow.OfPackage one
                ? one.news().newest()
                : null;
        FormDialog.show(newest != null && newest.description().type() == PackageDescription.Type.SNAPSHOT, autoBox);
        autoBox.setSelected(viewModel.selectedProperty().get() instanceof StoreRow.OfPackage one
                && fetches.packages().contains(one.news().reference()));
    }

    private void showVersion(@Nullable VersionRow version) {
        boolean isPackage = viewModel.selectedProperty().get() instanceof StoreRow.OfPackage;
        boolean isHere = version != null && version.here() != null;
        pullButton.setDisable(version == null || isHere || transferLine.isVisible());
        pullButton.setText(
                version == null
                        ? texts.get("stores.pull")
                        : texts.get(version.isDump() ? "stores.pull.dump" : "stores.pull.version", version.tag()));
        FormDialog.show(isPackage && isHere, startButton);
        FormDialog.show(isPackage && version != null && !version.isDump(), refreshDatabaseButton);
        refreshDatabaseButton.setDisable(transferLine.isVisible());
        pruneButton.setDisable(transferLine.isVisible());
    }

    private void showFailure() {
        storeFailure.setFailure(
                viewModel.selectedProperty().get() instanceof StoreRow.OfStore store
                        ? store.failure()
                        : versions.failureProperty().get());
    }

    private void showReading() {
        versionList.setPlaceholder(new Label(
                versions.readingProperty().get() ? texts.get("stores.reading") : texts.get("stores.no-version")));
    }
}
