package dev.seedbed.seeding.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.seedbed.compression.Compression;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labelled;
import dev.seedbed.engine.Labels;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.dump.SqlTraits;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.seeding.part.PlannedPart;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A plan as it is written to the labels of a seed job, so that any later run of the program can go on with it.
/// Holds no password: that is read back from the container's environment.
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record PlanRecord(
        String name,
        String kind,
        String image,
        String imageVersion,
        int port,
        boolean portIsFixed,
        String user,
        String database,
        String initialDatabase,
        List<FileRecord> files,
        @Nullable String seedName,
        @Nullable Around around,
        @Nullable List<String> roles,
        boolean snapshotOnly,
        @Nullable PlannedPart part,
        @Nullable List<String> command,
        @Nullable Map<String, String> environment) {

    /// One seed file of the plan.
    @JsonIgnoreProperties(ignoreUnknown = true)
    @RecordBuilder
    record FileRecord(
            String path,
            long size,
            long modified,
            String format,
            String compression,
            String tool,
            @Nullable String completeness,
            @Nullable String dialect,
            boolean isDivided,
            @Nullable SeedEncoding encoding) {}

    /// What the files find around them; see [SeedContext].
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Around(
            @Nullable String folder,
            List<String> beside,
            boolean keepsNames,
            String laterDatabase,
            int laterFrom,
            boolean evenIncomplete,
            @Nullable String packed) {

        static Around of(SeedContext around) {
            Path folder = around.folder();
            Path packed = around.packed();
            return new Around(
                    folder == null ? null : folder.toString(),
                    around.beside(),
                    around.keepsNames(),
                    around.laterDatabase(),
                    around.laterFrom(),
                    around.evenIncomplete(),
                    packed == null ? null : packed.toString());
        }

        SeedContext surroundings() {
            return new SeedContext(
                    folder == null ? null : Path.of(folder),
                    beside,
                    keepsNames,
                    laterDatabase,
                    laterFrom,
                    evenIncomplete,
                    packed == null ? null : Path.of(packed));
        }
    }

    public static PlanRecord of(SeedPlan plan) {
        return PlanRecordBuilder.builder()
                .name(plan.name())
                .kind(plan.kind().id())
                .image(plan.image())
                .imageVersion(plan.imageVersion())
                .port(plan.port())
                .portIsFixed(plan.portIsFixed())
                .user(plan.credentials().user())
                .database(plan.credentials().database())
                .initialDatabase(plan.initialDatabase())
                .files(plan.files().stream()
                        .map(file -> PlanRecordFileRecordBuilder.builder()
                                .path(file.file().toString())
                                .size(file.sizeBytes())
                                .modified(file.modifiedMillis())
                                .format(file.format().name())
                                .compression(file.compression().name())
                                .tool(file.tool())
                                .completeness(file.completeness().name())
                                .dialect(dialect(file))
                                .isDivided(file.traits().isDivided())
                                .encoding(file.encoding())
                                .build())
                        .toList())
                .seedName(plan.seedName())
                .around(Around.of(plan.surroundings()))
                .roles(plan.roles())
                .snapshotOnly(plan.snapshotOnly())
                .part(plan.part().part().isWhole() ? null : plan.part())
                .command(plan.command())
                .environment(plan.environment())
                .build();
    }

    private static @Nullable String dialect(DumpInfo file) {
        SqlDialect dialect = file.traits().dialect();
        return dialect == null ? null : dialect.name();
    }

    public String toJson() {
        return LabelValue.json(this);
    }

    /// Empty where the label was not written by this program or by a later one that changed its form.
    public static Optional<PlanRecord> parse(String json) {
        return LabelValue.read(json, PlanRecord.class);
    }

    public static Optional<PlanRecord> of(Labelled job) {
        return parse(job.labels().getOrDefault(Labels.PLAN, ""));
    }

    /// Rebuilds the plan. What only the check before the start needed is gone.
    public Optional<SeedPlan> toPlan(String id, String password) {
        return DatabaseKind.of(kind)
                .map(known -> SeedPlan.of(
                        id,
                        new PlannedServer(known, image, imageVersion, true, true),
                        new PlannedDatabase(
                                name, port, portIsFixed, new Credentials(user, password, database), initialDatabase),
                        files.stream().map(PlanRecord::info).toList(),
                        roles == null ? List.of() : roles,
                        List.of()))
                .map(plan -> seedName == null ? plan : plan.withSeedName(seedName))
                .map(plan -> around == null ? plan : plan.withSurroundings(around.surroundings()))
                .map(plan -> plan.withSnapshotOnly(snapshotOnly))
                .map(plan -> part == null ? plan : plan.withPart(part))
                .map(plan -> plan.withCommand(command == null ? List.of() : command)
                        .withEnvironment(environment == null ? Map.of() : environment));
    }

    private static DumpInfo.Completeness completeness(@Nullable String written) {
        return Arrays.stream(DumpInfo.Completeness.values())
                .filter(known -> known.name().equals(written))
                .findFirst()
                .orElse(DumpInfo.Completeness.UNKNOWN);
    }

    private static DumpInfo info(FileRecord file) {
        return DumpInfoBuilder.builder()
                .file(Path.of(file.path()))
                .sizeBytes(file.size())
                .modifiedMillis(file.modified())
                .format(DumpFormat.valueOf(file.format()))
                .compression(Compression.valueOf(file.compression()))
                .tool(file.tool())
                .completeness(completeness(file.completeness()))
                .encoding(file.encoding() == null ? SeedEncoding.UTF_8 : file.encoding())
                .traits(
                        file.dialect() == null
                                ? SqlTraits.NONE
                                : SqlTraits.of(SqlDialect.valueOf(file.dialect()), file.isDivided()))
                .build();
    }
}
