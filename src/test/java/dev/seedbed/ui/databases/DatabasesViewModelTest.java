package dev.seedbed.ui.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import dev.seedbed.ui.FakeSeeding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabasesViewModelTest {
    private final FakeContainerEngine engine = Databases.engine();
    /// How much later than now the clock says it is.
    private Duration later = Duration.ofMinutes(1);
    private final FakeSeeding seeding = new FakeSeeding();
    private final DatabasesFixture databases = new DatabasesFixture(
            engine,
            seeding,
            new TaskRunner(Runnable::run, Runnable::run),
            () -> Instant.now().plus(later));
    private final DatabasesViewModel viewModel = databases.viewModel;

    @Test
    void rowsStayTheSameObjectsWhenTheEngineIsListedAgain() throws Exception {
        add("b", "shop");
        viewModel.refresh();
        DatabaseLine shop = line("shop");

        add("a", "crm");
        viewModel.refresh();

        assertThat(names()).containsExactly("crm", "shop");
        assertThat(line("shop")).isSameAs(shop);
    }

    @Test
    void stoppingShowsInTheRowAndEnds() throws Exception {
        engine.start(add("a", "shop"));
        viewModel.refresh();
        var seen = new ArrayList<DatabaseItem.Busy>();
        line("shop").itemProperty().subscribe(item -> seen.add(item.busy()));

        viewModel.changes().toggle(line("shop").item());

        assertThat(seen).contains(DatabaseItem.Busy.STOPPING);
        assertThat(line("shop").item().busy()).isNull();
        assertThat(line("shop").item().isRunning()).isFalse();
    }

    @Test
    void aFailureIsShownAndTheRowIsFreeAgain() throws Exception {
        add("a", "shop");
        viewModel.refresh();
        engine.failOn("start", new Failure.PortInUse(5433));

        viewModel.changes().toggle(line("shop").item());

        assertThat(viewModel.failureProperty().get()).isEqualTo(new Failure.PortInUse(5433));
        assertThat(line("shop").item().isSteerable()).isTrue();
    }

    @Test
    void removesWhatWasPlanned() throws Exception {
        add("a", "shop");
        viewModel.refresh();
        var plans = new ArrayList<RemovalPlan>();

        viewModel.changes().planRemoval(line("shop").item(), plans::add);
        assertThat(names()).containsExactly("shop");
        viewModel.changes().remove(line("shop").item(), plans.getFirst());

        assertThat(names()).isEmpty();
    }

    @Test
    void aSeedIsARowThatBecomesItsDatabase() throws Exception {
        var seed = new FakeSeed(FakePlans.named("orders"));
        seeding.add(seed);
        seed.at(0.43);
        DatabaseLine row = line("orders");
        SeedProgress shown = row.item().seed();
        assertThat(shown).isNotNull();
        assertThat(shown.fraction()).isEqualTo(0.43);

        add(seed.id(), "orders");
        viewModel.refresh();
        assertThat(row.item().seed()).as("still restoring").isNotNull();
        seed.ready();
        viewModel.refresh();

        assertThat(line("orders")).isSameAs(row);
        Database database = row.item().database();
        assertThat(database).isNotNull();
        assertThat(row.item().seed()).isNull();
    }

    @Test
    void aCancelledSeedLeavesTheList() {
        var seed = new FakeSeed(FakePlans.named("orders"));
        seeding.add(seed);

        viewModel.giveUp(line("orders").item());

        assertThat(names()).isEmpty();
    }

    @Test
    void filtersByNameAndSeed() throws Exception {
        add("a", "shop");
        engine.createContainer(Databases.foreign("legacy").build());
        viewModel.refresh();

        viewModel.filterProperty().set("SHOP.sql");
        assertThat(names()).containsExactly("shop");
        viewModel.filterProperty().set("maria");
        assertThat(names()).containsExactly("legacy");
    }

    @Test
    void ownDataIsFilledInAfterTheList() throws Exception {
        add("a", "shop");
        engine.measure("seedbed-data-a", 84L << 20);

        viewModel.refresh();

        assertThat(line("shop").item().ownBytes()).isEqualTo(84L << 20);
    }

    /// A server has hardly written anything when its container is a second old.
    @Test
    void ownDataOfTheFirstSecondsIsNotShown() throws Exception {
        later = Duration.ofSeconds(1);
        add("a", "shop");
        engine.measure("seedbed-data-a", 24L << 10);

        viewModel.refresh();
        assertThat(line("shop").item().ownBytes()).isEqualTo(-1);

        later = Duration.ofSeconds(6);
        engine.measure("seedbed-data-a", 16L << 20);
        viewModel.refresh();
        assertThat(line("shop").item().ownBytes()).isEqualTo(16L << 20);
    }

    @Test
    void theConnectionTextHasAPasswordOnlyWhereAsked() throws Exception {
        engine.createContainer(Databases.ours(engine, "a", "shop")
                .publish(new PublishedPort("127.0.0.1", 5433, 5432))
                .build());
        viewModel.refresh();
        var texts = new ArrayList<String>();

        viewModel.changes().connectionText(line("shop").item(), ConnectionForm.URI, false, texts::add);
        viewModel.changes().connectionText(line("shop").item(), ConnectionForm.URI, true, texts::add);

        assertThat(texts)
                .containsExactly(
                        "postgresql://shop@127.0.0.1:5433/shop", "postgresql://shop:s3cret@127.0.0.1:5433/shop");
    }

    /// The details read the login of what is in front, also of a database that is just being removed.
    @Test
    void aDatabaseThatWentIsNoFailure() throws Exception {
        String container = add("a", "shop");
        viewModel.refresh();
        DatabaseItem item = line("shop").item();
        var texts = new ArrayList<String>();
        engine.removeContainer(container, true);

        viewModel.changes().connectionText(item, ConnectionForm.URI, false, texts::add);

        assertThat(viewModel.failureProperty().get()).isNull();
        assertThat(texts).isEmpty();
        assertThat(viewModel.lines()).isEmpty();
    }

    @Test
    void aRowAskedForBeforeItIsThereIsGivenOnceItIs() throws Exception {
        viewModel.refresh();
        String container = add("a", "shop");

        viewModel.ask(container);

        assertThat(viewModel.askedProperty().get()).isSameAs(line("shop"));
    }

    private String add(String id, String name) throws Exception {
        return engine.createContainer(Databases.ours(engine, id, name).build());
    }

    private List<String> names() {
        return viewModel.lines().stream().map(line -> line.item().name()).toList();
    }

    private DatabaseLine line(String name) {
        return viewModel.lines().stream()
                .filter(line -> line.item().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
