package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.task.Failure;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.window.Overlay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Asks what is to be published, and as what. Lives on the FX thread.
final class PushDialog {
    private static final List<String> MASKS = List.of("*.yaml", "*.yml");

    private final StoreTexts texts;
    private final FileChoosers choosers;
    private final ChoiceBox<Snapshot> snapshot = new ChoiceBox<>();
    private final ChoiceBox<ConfiguredStore> store = new ChoiceBox<>();
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final TextField mask = new TextField();
    private final FormDialog dialog;

    PushDialog(StoreTexts texts, FileChoosers choosers, Overlay overlay) {
        this.texts = texts;
        this.choosers = choosers;
        dialog = FormDialog.wide(
                texts.messages(), overlay, texts.get("stores.push.title"), texts.get("stores.push.button"));
    }

    /// @param snapshots at least one
    /// @param chosen that of them which is selected at first
    /// @param stores at least one
    /// @param at where somebody stands; null for nowhere
    void open(
            List<Snapshot> snapshots,
            Snapshot chosen,
            List<ConfiguredStore> stores,
            @Nullable StoreRow at,
            Consumer<PushWish> onAgreed) {
        snapshot.setId("pushSnapshot");
        snapshot.setConverter(Texts.converter(texts::snapshot));
        snapshot.getItems().setAll(snapshots);
        snapshot.setValue(chosen);
        store.setId("pushStore");
        store.setConverter(Texts.converter(ConfiguredStore::name));
        store.getItems().setAll(stores);
        store.setValue(at == null ? stores.getFirst() : at.store());
        name.setId("pushName");
        name.setPromptText("shop/base");
        if (at instanceof StoreRow.OfPackage one) {
            name.setText(one.news().reference().name().text());
        }
        note.setId("pushNote");
        note.setPromptText(texts.get("store.push.note"));
        mask.setId("pushMask");
        mask.setPromptText(texts.get("stores.push.no-mask"));
        dialog.text(texts.get("stores.push.text"), "muted");
        dialog.field(texts.get("stores.push.snapshot"), snapshot);
        dialog.field(texts.get("stores.push.store"), store);
        dialog.field(texts.get("stores.push.package"), dialog.checks().check(name, PushDialog::noName));
        dialog.field(texts.get("stores.push.note"), note);
        dialog.field(texts.get("stores.push.mask"), masks());
        Node[] confirmation = PublicStore.field(dialog, texts, store::getValue);
        store.valueProperty()
                .subscribe(now -> FormDialog.show(now != null && now.level() == StoreLevel.PUBLIC, confirmation));
        dialog.agree().setId("publishButton");
        dialog.onAgreed(() -> onAgreed.accept(wish()));
        dialog.open(name);
    }

    private Region masks() {
        Region checked = dialog.checks().check(mask, PushDialog::noFile);
        HBox.setHgrow(checked, Priority.ALWAYS);
        var browse = new Button(texts.get("stores.push.choose-mask"));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(_ -> choosers.file(texts.get("stores.push.mask"), texts.get("stores.push.mask.files"), MASKS)
                .ifPresent(file -> mask.setText(file.toString())));
        return FormGrid.checkedLine(checked, browse);
    }

    private PushWish wish() {
        String file = mask.getText().strip();
        return new PushWish(
                snapshot.getValue(),
                store.getValue(),
                new PackageReference(
                        store.getValue().name(), new PackageName(name.getText().strip()), null),
                note.getText().strip(),
                file.isEmpty() ? null : Path.of(file),
                texts.get("store.push.masked-name", snapshot.getValue().name()));
    }

    private static Optional<Failure.InvalidInput> noName(String text) {
        return PackageName.parse(text).isPresent()
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("package", text, "package-name"));
    }

    private static Optional<Failure.InvalidInput> noFile(String text) {
        return text.isEmpty() || Files.isRegularFile(Path.of(text))
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("file", text, "missing"));
    }
}
