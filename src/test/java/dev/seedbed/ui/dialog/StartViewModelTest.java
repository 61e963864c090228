package dev.seedbed.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.encoding.EncodingNames;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.part.DumpTable;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.FakeSeeding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
    private final FakeSeeding seeding = new FakeSeeding();
    private final List<SeedPlan> started = new ArrayList<>();
    private final ArrayDeque<Runnable> background = new ArrayDeque<>();
    private final StartViewModel viewModel = new StartViewModel(
            seeding,
            new TaskRunner(background::add, Runnable::run),
            () -> List.of("postgres:17", "postgres:16"),
            List.of(Path.of("/dumps/shop.dump")),
            new StartFields(),
            Duration.ZERO,
            started::add);

    @Test
    void everythingIsFilledInFromThePlan() {
        open();

        StartFields fields = viewModel.fields();
        assertThat(fields.nameProperty().get()).isEqualTo("orders-dev");
        assertThat(fields.imageProperty().get()).isEqualTo("postgres:17");
        assertThat(fields.portProperty().get()).isEqualTo("5436");
        assertThat(fields.userProperty().get()).isEqualTo("postgres");
        assertThat(fields.passwordProperty().get()).isNotEmpty();
        assertThat(viewModel.images()).containsExactly("postgres:17", "postgres:16");
        assertThat(viewModel.planningProperty().get()).isFalse();
    }

    @Test
    void howFarAnArchiveIsUnpackedIsToldUntilThePlanIsThere() {
        var seen = new ArrayList<Double>();
        viewModel.unpackingProperty().subscribe(share -> seen.add(share == null ? -1.0 : share));
        seeding.unpacked = List.of(25, 50);

        open();

        assertThat(seen).containsExactly(-1.0, 0.25, 0.5, -1.0);
        assertThat(viewModel.planningProperty().get()).isFalse();
    }

    @Test
    void onlyWhatTheUserChangedIsAskedFor() {
        open();
        viewModel.fields().nameProperty().set("mine");
        runAll();

        var request = seeding.requests.getLast();
        assertThat(request.name()).isEqualTo("mine");
        assertThat(request.image()).isNull();
        assertThat(request.port()).isNull();
        assertThat(viewModel.fields().nameProperty().get()).isEqualTo("mine");
    }

    @Test
    void tablesAndRowsThatAreNotWantedAreNoPartOfTheRequest() {
        seeding.tables = List.of(new DumpTable("shop.a", 10), new DumpTable("shop.b", 20), new DumpTable("shop.c", 0));
        open();
        PartFields part = viewModel.fields().part();
        viewModel.readTables();
        runAll();
        assertThat(part.partProperty().get().isWhole()).isTrue();

        part.tables().get(0).takenProperty().set(false);
        part.tables().get(1).rowsProperty().set(false);
        runAll();

        assertThat(seeding.requests.getLast().part())
                .isEqualTo(new SeedPart(List.of("shop.b"), List.of("shop.b", "shop.c"), false));
        part.take(part.tables(), false);
        assertThat(viewModel.cannotStart().get()).isTrue();
        part.take(part.tables(), true);
        part.structureOnlyProperty().set(true);
        runAll();
        assertThat(seeding.requests.getLast().part()).isEqualTo(new SeedPart(List.of("shop.b"), List.of(), true));
    }

    @Test
    void whatWasWantedBeforeIsChosenInTheList() {
        seeding.tables = List.of(new DumpTable("shop.a", 10), new DumpTable("shop.log_1", 20));
        var before = new SeedPart(List.of("log_*"), List.of(), false);
        viewModel.fields().enter(SeedRequestBuilder.builder().part(before).build());
        open();
        assertThat(seeding.requests.getLast().part()).isEqualTo(before);

        viewModel.readTables();
        runAll();

        assertThat(viewModel.fields().part().tables())
                .extracting(table -> table.rowsProperty().get())
                .containsExactly(true, false);
    }

    @Test
    void anEncodingThatIsChosenIsAskedFor() {
        open();
        assertThat(seeding.requests.getLast().encoding()).isNull();

        viewModel.fields().encodingProperty().set("Shift_JIS");
        runAll();

        assertThat(seeding.requests.getLast().encoding())
                .isEqualTo(SeedEncoding.chosen(EncodingNames.choice("Shift_JIS").orElseThrow()));
    }

    @Test
    void theGeneratedPasswordStaysTheSameWhenItIsPlannedAgain() {
        open();
        String first = viewModel.fields().passwordProperty().get();
        viewModel.fields().nameProperty().set("mine");
        runAll();

        assertThat(seeding.requests.getLast().password()).isEqualTo(first);
        assertThat(viewModel.fields().passwordProperty().get()).isEqualTo(first);
    }

    @Test
    void enterDuringPlanningStartsTheNewPlanNotTheOldOne() {
        open();
        viewModel.fields().nameProperty().set("newer");
        viewModel.start();
        assertThat(started).isEmpty();

        runAll();

        assertThat(started).singleElement().extracting(SeedPlan::name).isEqualTo("newer");
    }

    @Test
    void anotherImageWithoutANameStartsNothing() {
        open();
        viewModel.fields().imageUnnamedProperty().set(true);
        viewModel.start();

        assertThat(viewModel.cannotStart().get()).isTrue();
        assertThat(started).isEmpty();
    }

    @Test
    void aFailedPlanSaysWhyAndCannotBeStarted() {
        var failure = new SeedFailure.SeedUnfit(Path.of("/dumps/shop.dump"), SeedFailure.Unfit.TRUNCATED, "");
        seeding.planner = _ -> {
            throw new OperationFailedException(failure);
        };
        open();
        viewModel.start();

        assertThat(viewModel.failureProperty().get()).isEqualTo(failure);
        assertThat(viewModel.cannotStart().get()).isTrue();
        assertThat(started).isEmpty();
    }

    @Test
    void anOlderPlanThatComesLateIsDropped() {
        viewModel.open();
        viewModel.fields().nameProperty().set("newer");
        runAll();

        assertThat(viewModel.planProperty().get()).extracting(SeedPlan::name).isEqualTo("newer");
    }

    @Test
    void aClosedDialogStartsNothing() {
        open();
        viewModel.fields().nameProperty().set("newer");
        viewModel.start();
        viewModel.close();
        runAll();

        assertThat(started).isEmpty();
    }

    private void open() {
        viewModel.open();
        runAll();
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }
}
