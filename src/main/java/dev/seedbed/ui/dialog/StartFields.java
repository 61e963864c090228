package dev.seedbed.ui.dialog;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.encoding.EncodingNames;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of the start dialog. A field that the user has not changed follows the plan.
///
/// Confined to the FX thread.
public final class StartFields {
    private final Field name = new Field();
    private final Field image = new Field();
    private final Field port = new Field();
    private final Field database = new Field();
    private final Field user = new Field();
    private final Field password = new Field();
    private final ObjectProperty<@Nullable DatabaseKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty createRoles = new SimpleBooleanProperty(true);
    private final BooleanProperty fresh = new SimpleBooleanProperty();
    private final BooleanProperty evenIncomplete = new SimpleBooleanProperty();
    private final StringProperty encoding = new SimpleStringProperty(EncodingChoice.DETECTED);
    private final PartFields part = new PartFields();
    private final BooleanProperty allowScripts = new SimpleBooleanProperty();
    private final BooleanProperty imageUnnamed = new SimpleBooleanProperty();

    /// What has no field, such as the command of a server, stays as it was wanted.
    private SeedRequest wanted = SeedRequest.of(List.of());
    private List<PlanNote> notes = List.of();

    /// Fills what the user has not changed.
    void fill(SeedPlan plan) {
        name.fill(plan.name());
        image.fill(plan.image());
        port.fill(plan.port() == 0 ? "" : Integer.toString(plan.port()));
        database.fill(plan.credentials().database());
        user.fill(plan.credentials().user());
        password.fill(plan.credentials().password());
    }

    /// Puts in what the user wanted before.
    void enter(SeedRequest before) {
        wanted = before;
        kind.set(before.kind());
        name.enter(before.name());
        image.enter(before.image());
        Integer number = before.port();
        port.enter(number == null ? null : number.toString());
        database.enter(before.database());
        user.enter(before.user());
        password.enter(before.password());
        createRoles.set(before.createRoles());
        fresh.set(before.fresh());
        evenIncomplete.set(before.evenIncomplete());
        part.enter(before.part());
        SeedEncoding said = before.encoding();
        encoding.set(said == null ? EncodingChoice.DETECTED : said.key());
        allowScripts.set(before.allowScripts());
    }

    /// What should be known of a start beside its plan.
    void note(List<PlanNote> more) {
        notes = List.copyOf(more);
    }

    List<PlanNote> notes() {
        return notes;
    }

    /// The plan chooses the image again.
    void forgetImage() {
        image.forget();
    }

    /// What the user wants: only changed fields are fixed, but a generated password stays the same.
    SeedRequest request(List<Path> files) {
        return SeedRequestBuilder.builder(wanted)
                .files(files)
                .name(name.typed())
                .kind(kind.get())
                .image(image.typed())
                .port(port())
                .user(user.typed())
                .password(password.text.get().isEmpty() ? null : password.text.get())
                .database(database.typed())
                .createRoles(createRoles.get())
                .fresh(fresh.get())
                .evenIncomplete(evenIncomplete.get())
                .part(part.partProperty().get())
                .encoding(EncodingNames.choice(encoding.get())
                        .map(SeedEncoding::chosen)
                        .orElse(null))
                .allowScripts(allowScripts.get())
                .build();
    }

    /// The port as typed; null leaves the choice to the planner, -1 is none that exists.
    private @Nullable Integer port() {
        String typed = port.typed();
        if (typed == null) {
            return null;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    /// Calls `listener` after every change by the user.
    void onEdited(Runnable listener) {
        for (Field field : List.of(name, image, port, database, user, password)) {
            field.onEdited(listener);
        }
        for (ObservableValue<?> value : List.<ObservableValue<?>>of(
                kind, createRoles, fresh, evenIncomplete, allowScripts, encoding, part.partProperty())) {
            value.subscribe((_, _) -> listener.run());
        }
    }

    public StringProperty nameProperty() {
        return name.text;
    }

    public StringProperty imageProperty() {
        return image.text;
    }

    public StringProperty portProperty() {
        return port.text;
    }

    public StringProperty databaseProperty() {
        return database.text;
    }

    public StringProperty userProperty() {
        return user.text;
    }

    public StringProperty passwordProperty() {
        return password.text;
    }

    public ObjectProperty<@Nullable DatabaseKind> kindProperty() {
        return kind;
    }

    public BooleanProperty createRolesProperty() {
        return createRoles;
    }

    /// Whether it is restored again where it was restored here before.
    public BooleanProperty freshProperty() {
        return fresh;
    }

    /// Whether files are restored although they are truncated.
    /// Whether shell scripts of the folder run.
    public BooleanProperty allowScriptsProperty() {
        return allowScripts;
    }

    public BooleanProperty evenIncompleteProperty() {
        return evenIncomplete;
    }

    /// Name of the encoding of the files; empty where it is detected.
    public StringProperty encodingProperty() {
        return encoding;
    }

    /// The part of the seed that is restored.
    public PartFields part() {
        return part;
    }

    /// Whether the user wants another image and has not said which yet: then there is nothing to start.
    public BooleanProperty imageUnnamedProperty() {
        return imageUnnamed;
    }

    /// One text that knows whether the user or the plan wrote it.
    private static final class Field {
        private final StringProperty text = new SimpleStringProperty("");
        private boolean filling;
        private boolean edited;

        Field() {
            text.subscribe((_, _) -> edited = edited || !filling);
        }

        void fill(String planned) {
            if (!edited) {
                filling = true;
                text.set(planned);
                filling = false;
            }
        }

        void enter(@Nullable String before) {
            if (before != null) {
                text.set(before);
                edited = true;
            }
        }

        void forget() {
            edited = false;
        }

        @Nullable
        String typed() {
            String value = text.get() == null ? "" : text.get().strip();
            return edited && !value.isEmpty() ? value : null;
        }

        void onEdited(Runnable listener) {
            text.subscribe((_, _) -> {
                if (!filling) {
                    listener.run();
                }
            });
        }
    }
}
