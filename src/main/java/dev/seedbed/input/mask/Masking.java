package dev.seedbed.input.mask;

import dev.seedbed.database.Servers;
import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.ColumnRule;
import dev.seedbed.input.mask.rule.KeySource;
import dev.seedbed.input.mask.rule.MaskFile;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.mask.rule.ProjectKey;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Replaces what a mask.yaml names. Rules that cannot be followed are refused before anything is changed. Triggers do
/// not fire, and statistics, materialized views and history of the tables are made anew, so that no query returns an
/// old value. The files of the server may still contain old versions of rows.
public final class Masking implements Input {
    private final MaskFile file;
    private final UnaryOperator<@Nullable String> environment;
    private KeySource.@Nullable Found key;

    /// @param environment where a project key may be
    public Masking(MaskFile file, UnaryOperator<@Nullable String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /// Blocks for the time of one read.
    ///
    /// @throws OperationFailedException with `FileInvalid`
    public static Masking of(Path file) throws OperationFailedException {
        return new Masking(MaskFile.read(file), System::getenv);
    }

    /// Makes the project key where there is none.
    @Override
    public void describe(InputDigest digest) throws OperationFailedException {
        file.describe(digest, key().key());
    }

    @Override
    public boolean isSettled() {
        return file.key().isThere();
    }

    private synchronized KeySource.Found key() throws OperationFailedException {
        KeySource.Found known = key;
        if (known == null) {
            known = file.key().read(environment);
            key = known;
        }
        return known;
    }

    @Override
    public void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException {
        KeySource.Found found = key();
        if (found.made() && file.key() instanceof KeySource.InFile made) {
            progress.note(PlanNote.info("mask-key-made", made.file().toString()));
        }
        List<TableSchema> tables = server.tables();
        MaskDialect dialect = Servers.of(server.kind(), MaskDialect.class);
        for (ColumnRule idle : RuleAssignment.idle(file, tables)) {
            progress.note(PlanNote.warning("mask-idle", idle.pattern().text()));
        }
        MaskPlan plan = MaskPlan.of(file, server, tables, dialect);
        if (!plan.masked().isEmpty()) {
            apply(plan, server, dialect, found.key(), progress);
        }
        tell(plan, server, progress);
    }

    private void apply(MaskPlan plan, InputServer server, MaskDialect dialect, ProjectKey used, InputProgress progress)
            throws OperationFailedException, InterruptedException {
        ReferenceCheck references = ReferenceCheck.before(server, plan);
        MaskSql sql = replacements(plan, server, dialect, used, progress);
        run(server, "", plan.facts().begin());
        long done = 0;
        for (TableSchema table : plan.masked()) {
            progress.reached(table.name().text(), done, plan.masked().size());
            var lines = new ArrayList<>(plan.facts().session());
            lines.add(sql.update(table.name()));
            run(server, table.name().text(), lines);
            done++;
        }
        var end = new ArrayList<>(plan.facts().end());
        end.add(dialect.dropRoom());
        run(server, "", end);
        references.after();
        run(server, "", plan.facts().after());
    }

    /// Fills a table for each space.
    private MaskSql replacements(
            MaskPlan plan, InputServer server, MaskDialect dialect, ProjectKey used, InputProgress progress)
            throws OperationFailedException, InterruptedException {
        Map<ValueSpace.Key, TableName> tables = new LinkedHashMap<>();
        var room = new ArrayList<>(dialect.makeRoom());
        for (ValueSpace.Key key : plan.spaces().keySet()) {
            var table = new TableName(MaskDialect.ROOM, "m" + tables.size());
            tables.put(key, table);
            room.add(dialect.makeTable(table));
        }
        run(server, "", room);
        var fakes = new FakeValues(file.locale());
        Map<ValueSpace.Key, String> withoutKey = new LinkedHashMap<>();
        var sql = new MaskSql(server, dialect, plan, tables, withoutKey);
        long done = 0;
        for (Map.Entry<ValueSpace.Key, TableName> entry : tables.entrySet()) {
            ValueSpace space = Objects.requireNonNull(plan.spaces().get(entry.getKey()));
            progress.reached(space.rule().text(), done, tables.size());
            Replacement replacement = Replacement.of(space, used, fakes);
            if (space.rule() instanceof MaskRule.Shift) {
                withoutKey.put(entry.getKey(), replacement.of("", 0));
            }
            fill(server, entry.getValue(), sql.values(space), space, replacement);
            done++;
        }
        return sql;
    }

    private static void fill(
            InputServer server, TableName table, String values, ValueSpace space, Replacement replacement)
            throws OperationFailedException, InterruptedException {
        server.copyIn(table, List.of("k", "v"), out -> {
            var replacements = new Replacements(space, replacement);
            if (space.unique()) {
                server.copyOut(values, row -> replacements.original(cell(row, 1)));
            }
            try {
                server.copyOut(values, row -> {
                    try {
                        out.row(List.of(cell(row, 0), replacements.of(cell(row, 1))));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static String cell(List<@Nullable String> row, int place) {
        String cell = row.get(place);
        return cell == null ? "" : cell;
    }

    private void run(InputServer server, String table, List<String> lines)
            throws OperationFailedException, InterruptedException {
        if (!lines.isEmpty()) {
            String name = file.file().getFileName() + (table.isEmpty() ? "" : " (" + table + ")");
            byte[] script = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            server.script(name, out -> out.write(script), _ -> {});
        }
    }

    private void tell(MaskPlan plan, InputServer server, InputProgress progress)
            throws OperationFailedException, InterruptedException {
        for (MaskedColumn masked : plan.columns().values()) {
            progress.line(masked.name().text() + ": " + masked.rule().text());
        }
        Set<ColumnName> settled = new HashSet<>(plan.columns().keySet());
        List<Finding> open = MaskProposal.of(server, plan.tables(), settled);
        if (!open.isEmpty()) {
            progress.note(PlanNote.warning("mask-open", Integer.toString(open.size())));
        }
        progress.report(new MaskReport(
                plan.columns().values().stream()
                        .map(masked -> new MaskReport.Masked(masked.name(), masked.rule(), masked.spread()))
                        .toList(),
                open));
    }
}
