package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.existing.ExistingDataRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.volume.ExistingDataFixture;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.EngineIdentities;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Accounts, and databases without tables, on their way through a dump into a new database.
@Tag("engine")
@Order(Shared.LONG)
class AccountUpgradeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = DatabaseKind.class,
            names = {"MYSQL", "MARIADB"})
    void accountsComeAlong(DatabaseKind kind) throws Exception {
        boolean mySql = kind == DatabaseKind.MYSQL;
        try (SeedingFixture seeds = new SeedingFixture(folder.resolve("caches"));
                ExistingDataFixture bed = new ExistingDataFixture(seeds.engine)) {
            String image = InitializedData.image(kind);
            String volume = bed.newVolume();
            String theirs = bed.serve(kind, image, bed.at(image, volume));
            bed.run(theirs, kind, "drop table t");
            bed.run(theirs, kind, "create procedure shop.one() select 1");
            bed.run(theirs, kind, "drop procedure shop.one");
            bed.run(theirs, kind, "create database `with``out`; create role reader");
            bed.run(theirs, kind, "create user 'it''s'@'%' identified by 'own-secret', plain@localhost");
            bed.run(theirs, kind, "grant select on `with``out`.* to reader; grant reader to 'it''s'@'%'");
            bed.run(theirs, kind, "set default role reader " + (mySql ? "to" : "for") + " 'it''s'@'%'");
            if (mySql) {
                bed.run(theirs, kind, "create user gone identified by 'x'; grant select on shop.* to gone");
                bed.run(theirs, kind, "update mysql.user set plugin = 'mysql_native_password' where user = 'gone'");
                bed.run(theirs, kind, "flush privileges");
            }
            bed.stop(theirs);
            seeds.engine.removeContainer(theirs, false);

            var data = new ExistingData(
                    seeds.engine, new Snapshots(seeds.engine), new EngineIdentities(seeds.engine), folder);
            var request = ExistingDataRequestBuilder.builder()
                    .source(new VolumeSource.Volume(volume))
                    .image(image)
                    .build();
            try (ExistingData.Dumped dumped = data.dump(request, (_, _) -> {})) {
                RunningSeed start = seeds.start(dumped.request());
                SeedProgress end = start.await();
                assertThat(end.state()).as("%s", end.failure()).isEqualTo(SeedProgress.State.READY);
                var user = new Credentials("it's", "own-secret", "with`out");
                assertThat(new DatabaseShell(seeds.engine).sql(end.databaseId(), kind, user, "select current_role()"))
                        .hasToString(mySql ? "[[`reader`@`%`]]" : "[[reader]]");
                assertThat(seeds.ask(end, "", "select count(*) from mysql.user where user = 'plain'"))
                        .isEqualTo("1");
                assertThat(seeds.ask(
                                end,
                                "",
                                "select count(*) from information_schema.schemata"
                                        + " where schema_name in ('shop', 'with`out', 'seedbed_accounts')"))
                        .isEqualTo("2");
                assertThat(ExistingData.Dumped.refused(start).toString())
                        .isEqualTo(
                                mySql
                                        ? List.of(PlanNote.warning(
                                                        "account-refused",
                                                        "'gone'@'%'",
                                                        "1524 Plugin 'mysql_native_password' is not loaded"))
                                                .toString()
                                        : "[]");
                assertThat(start.log().stream().map(LogLine::text)).noneMatch(line -> line.contains("IDENTIFIED"));
            }
        }
    }
}
