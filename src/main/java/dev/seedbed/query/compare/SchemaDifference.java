package dev.seedbed.query.compare;

import org.jspecify.annotations.Nullable;

/// One object of the schema that the two sides do not have alike.
///
/// @param database the database inside the server
/// @param owner the table or view it belongs to, or its own name
/// @param name its own name; a part of a table is named without the table
/// @param left definition on the left, null where it was added
/// @param right definition on the right, null where it was removed
public record SchemaDifference(
        Change change,
        ObjectType type,
        String database,
        String owner,
        String name,
        @Nullable String left,
        @Nullable String right) {

    /// The name with what it belongs to.
    public String qualified() {
        return owner.equals(name) ? name : owner + "." + name;
    }

    /// What the schema is made of.
    public enum ObjectType {
        DATABASE,
        SCHEMA,
        EXTENSION,
        TYPE,
        SEQUENCE,
        TABLE,
        VIEW,
        COLUMN,
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        CONSTRAINT,
        INDEX,
        ROUTINE,
        TRIGGER,
        EVENT
    }
}
