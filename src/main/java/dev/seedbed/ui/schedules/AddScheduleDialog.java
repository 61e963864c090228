package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleBuilder;
import dev.seedbed.schedule.Schedules;
import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.window.WindowContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Asks of what database snapshots are to be made, when, which stay, and where they go. Lives on the FX thread.
final class AddScheduleDialog {
    private static final int MOST = 999;

    private final SchedulesViewModel viewModel;
    private final ScheduleTexts texts;
    private final WindowContext window;
    private final String context;
    private final ChoiceBox<String> database = new ChoiceBox<>();
    private final TextField name = new TextField();
    private final TextField daily = new TextField("02:00");
    private final ChoiceBox<Optional<DayOfWeek>> day = new ChoiceBox<>();
    private final TextField weekly = new TextField("03:00");
    private final Spinner<Integer> keepDaily = number("keepDaily", 7);
    private final Spinner<Integer> keepWeekly = number("keepWeekly", 4);
    private final Spinner<Integer> keepMonthly = number("keepMonthly", 0);
    private final ChoiceBox<Optional<ConfiguredStore>> store = new ChoiceBox<>();
    private final TextField pack = new TextField();
    private final CheckLines checks;
    private final CheckBox timer = new CheckBox();
    private final FormDialog dialog;

    /// @param context of the engine in use
    AddScheduleDialog(SchedulesViewModel viewModel, ScheduleTexts texts, WindowContext window, String context) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.window = window;
        this.context = context;
        this.checks = new CheckLines(texts);
        this.dialog = FormDialog.wide(
                texts.messages(),
                window.overlay(),
                texts.get("schedule.dialog.title"),
                texts.get("schedule.dialog.button"));
    }

    /// @param choices with at least one database
    /// @param of the database that is chosen at first; empty for any
    void open(ScheduleService.Choices choices, String of) {
        database.setId("scheduleDatabase");
        database.setConverter(Texts.converter(OneLine::of));
        database.getItems().setAll(choices.databases());
        name.setId("scheduleName");
        database.valueProperty().subscribe((before, now) -> {
            if (name.getText().isEmpty() || name.getText().equals(before)) {
                name.setText(Objects.toString(now, ""));
            }
        });
        database.setValue(
                choices.databases().contains(of) ? of : choices.databases().getFirst());
        dialog.text(texts.get("schedule.dialog.text"), "muted");
        dialog.field(texts.get("schedule.dialog.database"), database);
        dialog.field(texts.get("schedule.dialog.name"), dialog.checks().check(name, AddScheduleDialog::noName));
        dialog.field(texts.get("schedule.dialog.daily"), daily());
        dialog.field(texts.get("schedule.dialog.weekly"), weekly());
        dialog.field(texts.get("schedule.dialog.keep"), keeps());
        dialog.field(texts.get("schedule.dialog.push"), push(choices));
        dialog.field(texts.get("schedule.dialog.checks"), checks);
        timer.setText(texts.get("schedule.dialog.timer"));
        timer.setId("scheduleTimer");
        timer.setSelected(true);
        timer.setWrapText(true);
        dialog.field("", timer);
        dialog.agree().setId("addScheduleAgree");
        dialog.onChecked(this::add);
        dialog.open(daily);
    }

    private Region daily() {
        daily.setId("scheduleDaily");
        daily.setPromptText(texts.get("schedule.dialog.never"));
        day.valueProperty().subscribe(_ -> weekly.setDisable(weekday() == null));
        return dialog.checks()
                .check(daily, text -> text.isEmpty() && weekday() != null ? Optional.empty() : noTime(text));
    }

    private Region weekly() {
        day.setId("scheduleDay");
        day.setConverter(Texts.converter(one -> one.map(weekday ->
                        weekday.getDisplayName(TextStyle.FULL, texts.messages().locale()))
                .orElse(texts.get("schedule.dialog.no-day"))));
        day.getItems().add(Optional.empty());
        for (DayOfWeek one : DayOfWeek.values()) {
            day.getItems().add(Optional.of(one));
        }
        day.setValue(Optional.empty());
        weekly.setId("scheduleWeekly");
        weekly.setPrefColumnCount(6);
        Region checked = dialog.checks().check(weekly, text -> weekday() == null ? Optional.empty() : noTime(text));
        HBox.setHgrow(checked, Priority.ALWAYS);
        return FormGrid.checkedLine(day, checked);
    }

    private Region keeps() {
        var line = new HBox(
                8,
                keepDaily,
                new Label(texts.get("schedule.dialog.days")),
                keepWeekly,
                new Label(texts.get("schedule.dialog.weeks")),
                keepMonthly,
                new Label(texts.get("schedule.dialog.months")));
        line.getStyleClass().add("actions");
        return line;
    }

    private Region push(ScheduleService.Choices choices) {
        store.setId("scheduleStore");
        store.setConverter(
                Texts.converter(one -> one.map(ConfiguredStore::name).orElse(texts.get("schedule.dialog.no-store"))));
        store.getItems().add(Optional.empty());
        choices.stores().forEach(one -> store.getItems().add(Optional.of(one)));
        store.valueProperty().subscribe(_ -> pack.setDisable(target() == null));
        store.setValue(Optional.empty());
        pack.setId("schedulePackage");
        pack.setPromptText("shop/base");
        Region checked = dialog.checks()
                .check(
                        pack,
                        text -> target() == null || PackageName.parse(text).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Failure.InvalidInput("package", text, "package-name")));
        HBox.setHgrow(checked, Priority.ALWAYS);
        return FormGrid.checkedLine(store, checked);
    }

    private static Spinner<Integer> number(String id, int value) {
        var number = new Spinner<Integer>(0, MOST, value);
        number.setId(id);
        number.setPrefWidth(84);
        return number;
    }

    private @Nullable DayOfWeek weekday() {
        return day.getValue() == null ? null : day.getValue().orElse(null);
    }

    private @Nullable ConfiguredStore target() {
        return store.getValue() == null ? null : store.getValue().orElse(null);
    }

    private void add() {
        Schedule schedule = schedule();
        boolean wanted = timer.isSelected();
        dialog.submit(
                window.tasks(),
                UserAction.ADD_SCHEDULE,
                schedule.name(),
                () -> {
                    viewModel.service().add(schedule, wanted);
                    return schedule;
                },
                added -> {
                    dialog.close();
                    viewModel.want(added.id());
                });
    }

    /// Of fields that were checked.
    private Schedule schedule() {
        DayOfWeek each = weekday();
        ConfiguredStore to = target();
        LocalTime weeklyTime = each == null ? null : time(weekly.getText().strip());
        return ScheduleBuilder.builder()
                .id(ShortId.random())
                .name(name.getText().strip())
                .database(database.getValue())
                .context(context)
                .timing(new Timing(
                        time(daily.getText().strip()),
                        each == null || weeklyTime == null ? null : new Timing.Weekly(each, weeklyTime)))
                .keepDaily(keepDaily.getValue())
                .keepWeekly(keepWeekly.getValue())
                .keepMonthly(keepMonthly.getValue())
                .push(
                        to == null
                                ? null
                                : new PackageReference(
                                        to.name(),
                                        new PackageName(pack.getText().strip()),
                                        null))
                .checks(checks.checks())
                .createdAt(Instant.now())
                .build();
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return Timing.time(text);
        } catch (OperationFailedException _) {
            return null;
        }
    }

    private static Optional<Failure.InvalidInput> noTime(String text) {
        return time(text) != null
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("time", text, "such-as:02:00"));
    }

    private static Optional<Failure.InvalidInput> noName(String text) {
        return Schedules.isName(text)
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("name", text, "schedule-name"));
    }
}
