package dev.seedbed.input.mask;

import dev.seedbed.input.mask.rule.MaskFile;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.input.schema.TableSchemaBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tables for tests of rules, without a server.
final class MaskTables {
    static final TableName USERS = new TableName("public", "users");
    static final TableName ORDERS = new TableName("public", "orders");

    private MaskTables() {}

    static TableColumnBuilder column(String name, Sort sort) {
        return TableColumnBuilder.builder()
                .name(name)
                .type(sort.name().toLowerCase(java.util.Locale.ROOT))
                .sort(sort)
                .length(-1)
                .precision(-1);
    }

    /// Users with a unique mail address, and orders that refer to it.
    static List<TableSchema> shop() {
        List<TableColumn> users = List.of(
                column("id", Sort.INTEGER).build(),
                column("email", Sort.TEXT).length(200).build(),
                column("code", Sort.TEXT).length(4).build(),
                column("note", Sort.TEXT).nullable(true).build(),
                column("state", Sort.ENUM).values(List.of("new", "old")).build(),
                column("lower_email", Sort.TEXT).computed(true).build(),
                column("born", Sort.DATE).nullable(true).build(),
                column("photo", Sort.BINARY).nullable(true).build());
        List<TableColumn> orders = List.of(
                column("user_email", Sort.TEXT).length(60).nullable(true).build(),
                column("placed", Sort.TIMESTAMP).build(),
                column("user_id", Sort.INTEGER).build());
        return List.of(
                TableSchemaBuilder.builder()
                        .name(USERS)
                        .columns(users)
                        .primaryKey(List.of("id"))
                        .uniques(List.of(List.of("email")))
                        .build(),
                TableSchemaBuilder.builder()
                        .name(ORDERS)
                        .columns(orders)
                        .foreignKeys(List.of(new ForeignKey(List.of("user_email"), USERS, List.of("email"))))
                        .build());
    }

    static MaskFile file(Path folder, String rules) throws Exception {
        return MaskFile.read(Files.writeString(folder.resolve("mask.yaml"), "columns:\n" + rules.indent(2)));
    }
}
