package dev.seedbed.query.compare;

/// A table by name.
///
/// @param database the database inside the server, as the left side calls it
/// @param schema the schema, empty where the kind has none below a database
public record TableName(String database, String schema, String name) implements Comparable<TableName> {

    /// The name without the database.
    public String local() {
        return schema.isEmpty() ? name : schema + "." + name;
    }

    @Override
    public int compareTo(TableName other) {
        int order = database.compareTo(other.database);
        return order != 0 ? order : local().compareTo(other.local());
    }

    @Override
    public String toString() {
        return database + ": " + local();
    }
}
