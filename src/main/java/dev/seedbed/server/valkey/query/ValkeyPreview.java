package dev.seedbed.server.valkey.query;

import dev.seedbed.query.CommandAccess;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keys of Valkey and Redis by `SCAN`, and other commands that the server itself calls read-only, through Jedis: the
/// official client, which blocks and so suits virtual threads, and brings nothing else along.
public final class ValkeyPreview implements CommandAccess {
    private static final String READ_ONLY = "readonly";
    /// What changes nothing although the server does not say so of them.
    private static final Set<String> HARMLESS = Set.of("PING", "ECHO", "INFO", "TIME", "LASTSAVE", "COMMAND");

    @Override
    public SchemaTree schema(QueryTarget target) throws OperationFailedException, InterruptedException {
        try (Session session = Session.open(target, QueryLimits.PREVIEW)) {
            return new KeyGroups(session).tree(database(target));
        }
    }

    private static String database(QueryTarget target) {
        String name = target.credentials().database();
        return name.matches("\\d{1,5}") ? name : "0";
    }

    @Override
    public String databaseWithData(QueryTarget target) throws OperationFailedException, InterruptedException {
        String own = database(target);
        try (Session session = Session.open(target, QueryLimits.PREVIEW)) {
            Map<String, Long> keys = new KeyGroups(session).databases();
            return keys.containsKey(own)
                    ? own
                    : keys.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(own);
        }
    }

    @Override
    public String preview(SchemaTree.Relation relation) {
        String name = relation.name();
        if (name.equals(KeyGroups.ALL)) {
            return "SCAN 0";
        }
        String start = name.substring(0, name.length() - 1).replaceAll("[*?\\[\\]\\\\^]", "\\\\$0");
        return "SCAN 0 MATCH " + CommandLine.quoted(start + KeyGroups.ALL);
    }

    @Override
    public QueryCursor open(QueryTarget target, String text, QueryLimits limits)
            throws OperationFailedException, InterruptedException {
        if (text.isBlank()) {
            throw new OperationFailedException(new QueryFailure.QueryNotAllowed(QueryFailure.Refusal.EMPTY, "", -1));
        }
        CommandLine command = CommandLine.parse(text)
                .orElseThrow(() -> new OperationFailedException(
                        new QueryFailure.QueryNotAllowed(QueryFailure.Refusal.OPEN_QUOTE, text.strip(), -1)));
        Session session = Session.open(target, limits);
        try {
            requireReading(session, command);
            RowCursor.Source rows = command.upper(0).equals("SCAN")
                    ? new KeyRows(session, command)
                    : ReplyRows.of(command, session.ask(command.name(), command.arguments()));
            return new RowCursor(session, rows, limits);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /// The server knows its commands, also those of modules; of those that have parts, the part decides.
    private static void requireReading(Session session, CommandLine command)
            throws OperationFailedException, InterruptedException {
        String name = command.upper(0);
        if (HARMLESS.contains(name)) {
            return;
        }
        String part = (name + '|' + command.upper(1)).toLowerCase(Locale.ROOT);
        Object told = session.ask("command", "info", name, part);
        boolean reads = told instanceof List<?> both
                && both.stream().anyMatch(one -> one instanceof List<?> info && isReading(info));
        if (!reads) {
            throw new OperationFailedException(
                    new QueryFailure.QueryNotAllowed(QueryFailure.Refusal.NOT_A_READING_COMMAND, name, 0));
        }
    }

    private static boolean isReading(List<?> info) {
        return info.size() > 2 && flags(info.get(2)).contains(READ_ONLY);
    }

    private static List<String> flags(@Nullable Object flags) {
        return flags instanceof Collection<?> all
                ? all.stream().map(Replies::text).toList()
                : List.of();
    }
}
