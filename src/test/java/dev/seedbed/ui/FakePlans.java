package dev.seedbed.ui;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.seeding.plan.PlannedDatabase;
import dev.seedbed.seeding.plan.PlannedServer;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Plans with plausible values.
public final class FakePlans {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private FakePlans() {}

    public static SeedPlan named(String name) {
        return of(SeedRequestBuilder.builder()
                .files(List.of(Path.of("/dumps/01_schema.sql"), Path.of("/dumps/02_dummy.sql.gz")))
                .name(name)
                .build());
    }

    public static SeedPlan of(SeedRequest request) {
        return SeedPlan.of(
                "id" + NEXT.incrementAndGet(),
                new PlannedServer(
                        DatabaseKind.POSTGRESQL,
                        Objects.requireNonNullElse(request.image(), "postgres:17"),
                        "17.6",
                        true,
                        request.image() != null),
                new PlannedDatabase(
                        Objects.requireNonNullElse(request.name(), "orders-dev"),
                        Objects.requireNonNullElse(request.port(), 5436),
                        request.port() != null,
                        new Credentials(
                                Objects.requireNonNullElse(request.user(), "postgres"),
                                Objects.requireNonNullElse(request.password(), "w7Kd93mLq2Xv"),
                                Objects.requireNonNullElse(request.database(), "shop")),
                        "shop"),
                request.files().stream().map(FakePlans::file).toList(),
                request.createRoles() ? List.of("shop_app") : List.of(),
                List.of(PlanNote.info("roles-created", "shop_app"), PlanNote.warning("roles-missing", "x")));
    }

    private static DumpInfo file(Path path) {
        return DumpInfoBuilder.builder()
                .file(path)
                .sizeBytes(371L << 20)
                .format(DumpFormat.SQL)
                .compression(path.toString().endsWith(".gz") ? Compression.GZIP : Compression.NONE)
                .kind(DatabaseKind.POSTGRESQL)
                .kindIsCertain(true)
                .tool("pg_dump 17.6")
                .serverVersion("17.6")
                .completeness(DumpInfo.Completeness.COMPLETE)
                .roles(List.of("shop_app"))
                .build();
    }
}
