package dev.seedbed.ui.query;

import dev.seedbed.query.SchemaTree.Column;
import dev.seedbed.query.SchemaTree.Relation;

/// What a line of the schema tree stands for.
sealed interface SchemaNode {

    /// A database; `schema` is shown beside its name where there is but one, and may be empty.
    record DatabaseNode(String name, String schema, boolean current) implements SchemaNode {}

    record SchemaName(String name, int relations) implements SchemaNode {}

    /// The views of a schema.
    record Views(int count) implements SchemaNode {}

    record RelationNode(Relation relation) implements SchemaNode {}

    record ColumnNode(Column column) implements SchemaNode {}
}
