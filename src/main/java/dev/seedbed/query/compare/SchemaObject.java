package dev.seedbed.query.compare;

import dev.seedbed.query.Rows;
import dev.seedbed.query.compare.SchemaDifference.ObjectType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Something in a schema with its definition as text.
public record SchemaObject(Id id, String definition) {

    /// What makes two objects the same one.
    public record Id(ObjectType type, String owner, String name) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            int order = owner.compareTo(other.owner);
            order = order != 0 ? order : type.compareTo(other.type);
            return order != 0 ? order : name.compareTo(other.name);
        }
    }

    /// Reads objects with a query that gives type, owner, name and definition.
    public static List<SchemaObject> read(Connection connection, String query) throws SQLException {
        var objects = new ArrayList<SchemaObject>();
        Rows.each(
                connection,
                query,
                row -> objects.add(new SchemaObject(
                        new Id(ObjectType.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                        Objects.requireNonNullElse(row.getString(4), ""))));
        return objects;
    }

    /// The differences in the order of owners. Parts of an owner that only one side has are left out; the columns of a
    /// table become its definition.
    static List<SchemaDifference> differences(String database, List<SchemaObject> left, List<SchemaObject> right) {
        Map<Id, String> before = byId(left);
        Map<Id, String> after = byId(right);
        Set<String> leftOwners = owners(before.keySet());
        Set<String> rightOwners = owners(after.keySet());
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var differences = new ArrayList<SchemaDifference>();
        for (Id id : ids) {
            String old = before.get(id);
            String fresh = after.get(id);
            boolean part = !id.owner.equals(id.name);
            boolean ownerOnBoth = leftOwners.contains(id.owner) && rightOwners.contains(id.owner);
            if (Objects.equals(old, fresh) || (part && !ownerOnBoth)) {
                continue;
            }
            Change change = old == null ? Change.ADDED : fresh == null ? Change.REMOVED : Change.CHANGED;
            differences.add(new SchemaDifference(
                    change,
                    id.type,
                    database,
                    id.owner,
                    id.name,
                    old == null ? null : whole(id, old, ownerOnBoth, before),
                    fresh == null ? null : whole(id, fresh, ownerOnBoth, after)));
        }
        return differences;
    }

    private static Map<Id, String> byId(List<SchemaObject> objects) {
        var byId = new TreeMap<Id, String>();
        for (SchemaObject object : objects) {
            byId.merge(object.id, object.definition, (one, other) -> one + "\n" + other);
        }
        return byId;
    }

    private static Set<String> owners(Set<Id> ids) {
        var owners = new TreeSet<String>();
        for (Id id : ids) {
            if (id.owner.equals(id.name)) {
                owners.add(id.owner);
            }
        }
        return owners;
    }

    private static String whole(Id id, String definition, boolean ownerOnBoth, Map<Id, String> objects) {
        if (id.type != ObjectType.TABLE || ownerOnBoth) {
            return definition;
        }
        var lines = new LinkedHashMap<String, String>();
        objects.forEach((part, text) -> {
            if (part.owner.equals(id.owner) && part.type == ObjectType.COLUMN) {
                lines.put(part.name, text);
            }
        });
        var text = new StringBuilder(definition);
        lines.forEach((name, line) ->
                text.append(text.isEmpty() ? "" : "\n").append(name).append(' ').append(line));
        return text.toString();
    }
}
