package dev.seedbed.server.valkey.query;

import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import dev.seedbed.query.ServerValue;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The databases of a server and, of one, groups of keys that begin alike: `user:*`.
final class KeyGroups {
    static final String ALL = "*";
    private static final Pattern KEYSPACE = Pattern.compile("(?m)^db(\\d+):keys=(\\d+)");
    private static final int LOOKED_AT = 20_000;
    private static final int MOST_GROUPS = 200;
    private static final String EACH_TIME = "1000";

    private final Session session;

    KeyGroups(Session session) {
        this.session = session;
    }

    /// Keys by database.
    Map<String, Long> databases() throws OperationFailedException, InterruptedException {
        var found = new TreeMap<String, Long>(Comparator.comparingInt(Integer::parseInt));
        Matcher line = KEYSPACE.matcher(Replies.text(session.ask("info", "keyspace")));
        while (line.find()) {
            found.put(line.group(1), Long.parseLong(line.group(2)));
        }
        return found;
    }

    SchemaTree tree(String current) throws OperationFailedException, InterruptedException {
        Map<String, Long> keys = databases();
        keys.putIfAbsent(current, 0L);
        List<Relation> groups = groups(current, keys.get(current));
        return new SchemaTree(
                current,
                keys.keySet().stream()
                        .map(name -> name.equals(current)
                                ? new SchemaTree.Database(name, true, List.of(new SchemaTree.Schema(name, groups)))
                                : new SchemaTree.Database(name, false, List.of()))
                        .toList());
    }

    /// Of a large database, the first keys decide which groups there are, and how many are in one is not known.
    private List<Relation> groups(String database, long all) throws OperationFailedException, InterruptedException {
        if (all == 0) {
            return List.of();
        }
        var counts = new TreeMap<String, Long>();
        String cursor = "0";
        int looked = 0;
        do {
            List<?> found = (List<?>) session.ask("scan", cursor, "count", EACH_TIME);
            cursor = Replies.text(found.get(0));
            for (Object key : (List<?>) found.get(1)) {
                String text = ServerValue.ofBytes((byte[]) key).text();
                int colon = text.indexOf(':');
                looked++;
                if (colon > 0) {
                    counts.merge(text.substring(0, colon + 1) + ALL, 1L, Long::sum);
                }
            }
        } while (!cursor.equals("0") && looked < LOOKED_AT);
        boolean isWhole = cursor.equals("0");
        var groups = new ArrayList<Relation>();
        groups.add(relation(database, ALL, all));
        counts.entrySet().stream()
                .limit(MOST_GROUPS)
                .forEach(group -> groups.add(relation(database, group.getKey(), isWhole ? group.getValue() : -1)));
        return groups;
    }

    private static Relation relation(String database, String name, long keys) {
        return new Relation(database, name, RelationType.KEYS, keys, List.of());
    }
}
