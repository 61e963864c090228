package dev.seedbed.input.mask;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts the rows whose foreign key leads nowhere, before and after: servers do not look while a mask is applied.
final class ReferenceCheck {
    private final InputServer server;
    private final List<Reference> references;
    private final Map<Reference, Long> before = new LinkedHashMap<>();

    private record Reference(TableName table, ForeignKey key) {}

    private ReferenceCheck(InputServer server, List<Reference> references) {
        this.server = server;
        this.references = references;
    }

    /// Counts for the first time.
    static ReferenceCheck before(InputServer server, MaskPlan plan)
            throws OperationFailedException, InterruptedException {
        var references = new ArrayList<Reference>();
        for (TableSchema table : plan.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                boolean changed =
                        key.columns().stream().anyMatch(column -> plan.isChanged(new ColumnName(table.name(), column)))
                                || key.tableColumns().stream()
                                        .anyMatch(column -> plan.isChanged(new ColumnName(key.table(), column)));
                if (changed) {
                    references.add(new Reference(table.name(), key));
                }
            }
        }
        var check = new ReferenceCheck(server, references);
        for (Reference reference : references) {
            check.before.put(reference, check.lost(reference));
        }
        return check;
    }

    /// @throws OperationFailedException with `ReferencesLost` where there are more than before
    void after() throws OperationFailedException, InterruptedException {
        for (Reference reference : references) {
            long more = lost(reference) - before.getOrDefault(reference, 0L);
            if (more > 0) {
                throw new OperationFailedException(new InputFailure.ReferencesLost(
                        reference.table().text(), reference.key().table().text(), more));
            }
        }
    }

    private long lost(Reference reference) throws OperationFailedException, InterruptedException {
        ForeignKey key = reference.key();
        var present = new ArrayList<String>();
        var same = new ArrayList<String>();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = "r." + server.quoted(key.columns().get(i));
            present.add(column + " IS NOT NULL");
            same.add("p." + server.quoted(key.tableColumns().get(i)) + " = " + column);
        }
        List<List<String>> answer = server.ask("SELECT count(*) FROM " + server.quoted(reference.table()) + " r WHERE "
                + String.join(" AND ", present) + " AND NOT EXISTS (SELECT 1 FROM " + server.quoted(key.table())
                + " p WHERE " + String.join(" AND ", same) + ")");
        return Long.parseLong(answer.getFirst().getFirst().strip());
    }
}
