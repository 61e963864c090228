package dev.seedbed.ui.volumes;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.form.AzureFiles;
import dev.seedbed.volume.form.BindDirectory;
import dev.seedbed.volume.form.DriverOptions;
import dev.seedbed.volume.form.MemoryVolume;
import dev.seedbed.volume.form.NfsShare;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.form.SmbShare;
import dev.seedbed.volume.form.SmbShareBuilder;
import dev.seedbed.volume.form.VolumeForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of one sort of new volume, and what was typed as a form.
final class NewVolumeFields {
    private final VolumeText words;
    private final FieldChecks checks;
    private final FormGrid grid = new FormGrid(FormGrid.WIDE);
    private final VBox box = new VBox(12);
    private Supplier<VolumeForm> form = PlainVolume::new;

    private NewVolumeFields(VolumeText words) {
        this.words = words;
        this.checks = new FieldChecks(words.messages());
    }

    static NewVolumeFields of(NewVolumeKind kind, VolumeText words, List<VolumeDriver> drivers) {
        var fields = new NewVolumeFields(words);
        switch (kind) {
            case PLAIN -> fields.hint("volumes.new.hint.plain");
            case NFS -> fields.nfs();
            case SMB -> fields.smb();
            case AZURE -> fields.azure();
            case DIRECTORY -> fields.directory();
            case MEMORY -> fields.memory();
            case DRIVER -> fields.driver(drivers);
        }
        if (!fields.grid.getChildren().isEmpty()) {
            fields.box.getChildren().addFirst(fields.grid);
        }
        return fields;
    }

    Node node() {
        return box;
    }

    /// What was typed, unchecked.
    VolumeForm form() {
        return form.get();
    }

    FieldChecks checks() {
        return checks;
    }

    /// The field's own part of what the form says of all.
    private Region checked(String key, TextInputControl field) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        String name = "volume-"
                + switch (last) {
                    case "more-options" -> "options";
                    case "directory" -> "path";
                    default -> last;
                };
        return checks.check(
                field,
                _ -> form.get().problems().stream()
                        .filter(problem -> problem.field().equals(name))
                        .findFirst());
    }

    private void nfs() {
        TextField host = text("volumes.new.host", "nas.example.org");
        TextField path = text("volumes.new.path", "/export/team");
        ChoiceBox<NfsShare.Version> version = choice("volumes.new.version", NfsShare.Version.values());
        version.setConverter(Texts.converter(NfsShare.Version::number));
        version.getSelectionModel().select(NfsShare.Version.V4_2);
        TextField more = text("volumes.new.more-options", "soft,timeo=50");
        CheckBox readOnly = readOnly();
        hint("volumes.new.hint.nfs");
        form = () -> new NfsShare(
                host.getText(),
                path.getText(),
                version.getSelectionModel().getSelectedItem(),
                more.getText(),
                readOnly.isSelected());
    }

    private void smb() {
        TextField host = text("volumes.new.host", "nas.example.org");
        TextField share = text("volumes.new.share", "team/data");
        TextField user = text("volumes.new.user", "");
        PasswordField password = secret("volumes.new.password");
        TextField domain = text("volumes.new.domain", "");
        ChoiceBox<SmbShare.Version> version = choice("volumes.new.version", SmbShare.Version.values());
        version.setConverter(Texts.converter(SmbShare.Version::number));
        version.getSelectionModel().select(SmbShare.Version.V3);
        TextField more = text("volumes.new.more-options", "file_mode=0660");
        CheckBox readOnly = readOnly();
        hint("volumes.new.hint.secret");
        form = () -> SmbShareBuilder.builder()
                .host(host.getText())
                .share(share.getText())
                .user(user.getText())
                .password(password.getText())
                .domain(domain.getText())
                .version(version.getSelectionModel().getSelectedItem())
                .moreOptions(more.getText())
                .readOnly(readOnly.isSelected())
                .build();
    }

    private void azure() {
        TextField account = text("volumes.new.account", "teamstorage");
        TextField share = text("volumes.new.share", "data");
        PasswordField key = secret("volumes.new.key");
        CheckBox readOnly = readOnly();
        hint("volumes.new.hint.secret");
        form = () -> new AzureFiles(account.getText(), share.getText(), key.getText(), readOnly.isSelected());
    }

    private void directory() {
        TextField path = text("volumes.new.directory", "/srv/data");
        CheckBox readOnly = readOnly();
        hint("volumes.new.hint.directory");
        form = () -> new BindDirectory(path.getText(), readOnly.isSelected());
    }

    private void memory() {
        TextField size = text("volumes.new.size", "512m");
        TextField mode = text("volumes.new.mode", "1777");
        hint("volumes.new.hint.memory");
        form = () -> new MemoryVolume(size.getText(), mode.getText());
    }

    private void driver(List<VolumeDriver> drivers) {
        var driver = new ChoiceBox<VolumeDriver>();
        driver.getItems().setAll(drivers);
        driver.setConverter(Texts.converter(this::name));
        driver.getSelectionModel().selectFirst();
        line("volumes.new.driver", driver);
        var options = new TextArea();
        options.setId("driverOptions");
        options.setPrefRowCount(4);
        options.setPromptText("remote=team:data\nallow_other=true");
        options.getStyleClass().add("mono");
        line("volumes.new.options", checked("volumes.new.options", options));
        hint("volumes.new.hint.driver");
        form = () -> new DriverOptions(
                driver.getSelectionModel().isEmpty()
                        ? ""
                        : driver.getSelectionModel().getSelectedItem().name(),
                options(options.getText()));
    }

    private String name(VolumeDriver driver) {
        String name = driver.enabled() ? driver.name() : words.get("volumes.new.disabled", driver.name());
        return driver.description().isBlank() ? name : words.get("volumes.new.described", name, driver.description());
    }

    /// A line `key=value` each.
    static Map<String, String> options(String typed) {
        var options = new LinkedHashMap<String, String>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int sign = line.indexOf('=');
            if (sign < 0) {
                options.put(line, "");
            } else {
                options.put(
                        line.substring(0, sign).strip(),
                        line.substring(sign + 1).strip());
            }
        });
        return options;
    }

    private TextField text(String key, String prompt) {
        var field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setPromptText(prompt);
        line(key, checked(key, field));
        return field;
    }

    private PasswordField secret(String key) {
        var field = new PasswordField();
        line(key, checked(key, field));
        return field;
    }

    private <T> ChoiceBox<T> choice(String key, T[] values) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(List.of(values));
        line(key, box);
        return box;
    }

    private CheckBox readOnly() {
        var check = new CheckBox(words.get("volumes.new.read-only"));
        grid.add(check, 1, grid.getRowCount());
        return check;
    }

    private void line(String key, Region field) {
        grid.field(words.get(key), field);
    }

    private void hint(String key) {
        box.getChildren().add(Labels.wrapped(words.get(key), "muted"));
    }
}
