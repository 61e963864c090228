package dev.seedbed.input.schema;

/// @param schema of PostgreSQL; the database, where a server has no schemas in it
public record TableName(String schema, String name) {

    /// As people write it.
    public String text() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
