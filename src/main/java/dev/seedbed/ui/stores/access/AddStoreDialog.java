package dev.seedbed.ui.stores.access;

import dev.seedbed.store.NewStore;
import dev.seedbed.store.StoreKeys;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.task.Failure;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Asks for a new store. Lives on the FX thread.
final class AddStoreDialog {
    private final Messages messages;
    private final FileChoosers choosers;
    private final FormDialog dialog;
    private final TextField name = field("storeName", "team");
    private final TextField address = field("storeAddress", "s3://bucket/folder");
    private final ChoiceBox<StoreLevel> level = new ChoiceBox<>();
    private final TextField recipients = field("storeRecipients", "age1…, age1…");
    private final TextField identity = field("storeIdentity", "~/.config/age/keys.txt");

    AddStoreDialog(WindowContext window, FileChoosers choosers) {
        this.messages = window.messages();
        this.choosers = choosers;
        this.dialog = FormDialog.wide(
                messages, window.overlay(), messages.get("stores.add.title"), messages.get("stores.add.button"));
        level.setId("storeLevel");
        level.setConverter(Texts.converter(one -> messages.get("stores.level." + one.id())));
        level.getItems().setAll(StoreLevel.values());
        level.setValue(StoreLevel.TEAM);
        dialog.text(messages.get("stores.add.text"), "muted");
        dialog.field(messages.get("stores.add.name"), dialog.checks().filled(name));
        dialog.field(messages.get("stores.add.address"), dialog.checks().filled(address));
        dialog.field(messages.get("stores.add.level"), level);
        dialog.field(
                messages.get("stores.add.recipients"), dialog.checks().check(recipients, AddStoreDialog::noRecipients));
        dialog.field(messages.get("stores.add.identity"), identity());
        dialog.text(messages.get("stores.add.encryption"), "muted");
    }

    private static TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    private Region identity() {
        var browse = new Button(messages.get("stores.add.choose"));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(_ -> choosers.file(
                        messages.get("stores.add.identity"), messages.get("stores.add.all-files"), List.of("*"))
                .ifPresent(file -> identity.setText(file.toString())));
        return FormGrid.checkedLine(dialog.checks().check(identity, AddStoreDialog::noFile), browse);
    }

    /// Separated by commas or blanks.
    private static List<String> keys(String text) {
        return Stream.of(text.split("[,\\s]+")).filter(key -> !key.isEmpty()).toList();
    }

    private static Optional<Failure.InvalidInput> noRecipients(String text) {
        return keys(text).stream()
                .flatMap(key -> StoreKeys.problem(key).stream())
                .findFirst();
    }

    private static Optional<Failure.InvalidInput> noFile(String text) {
        try {
            return text.isEmpty() || Files.isRegularFile(Path.of(text))
                    ? Optional.empty()
                    : Optional.of(new Failure.InvalidInput("file", text, "missing"));
        } catch (InvalidPathException _) {
            return Optional.of(new Failure.InvalidInput("file", text, "path"));
        }
    }

    private NewStore wanted() {
        return new NewStore(
                name.getText().strip(),
                address.getText().strip(),
                level.getValue(),
                identity.getText().strip(),
                keys(recipients.getText()));
    }

    /// @param added told when there is a new one
    void open(StoreAccess access, WindowContext window, Runnable added) {
        dialog.onChecked(() -> {
            NewStore wanted = wanted();
            dialog.submit(window.tasks(), UserAction.ADD_STORE, wanted.name(), () -> access.add(wanted), _ -> {
                dialog.close();
                added.run();
            });
        });
        dialog.open(name);
    }
}
