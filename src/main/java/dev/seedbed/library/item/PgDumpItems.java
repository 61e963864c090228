package dev.seedbed.library.item;

import dev.seedbed.library.item.DumpItem.Kind;
import dev.seedbed.library.item.DumpItems.Divisible;
import dev.seedbed.library.sql.ScannedStatement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the items of a plain dump of `pg_dump` apart by the header that stands before each. Not safe for use by
/// several threads.
final class PgDumpItems implements ItemFinder {
    private static final Pattern HEADER =
            Pattern.compile("-- (?:Data for )?Name: (.*); Type: ([A-Z ]+); Schema: (.*?); Owner: .*", Pattern.DOTALL);
    private static final Pattern SETTING =
            Pattern.compile("(?i)(?:SET|RESET)\\s.*|SELECT pg_catalog\\.set_config\\(.*", Pattern.DOTALL);
    private static final Pattern OLD_PATH = Pattern.compile("(?i)SET search_path = [^'].*", Pattern.DOTALL);
    private static final byte[] INSERT = "INSERT".getBytes(StandardCharsets.US_ASCII);
    /// `\.`
    private static final int END_MARK = 2;

    private final List<ItemDraft> items = new ArrayList<>();
    private final Map<String, List<ItemDraft>> objects = new HashMap<>();
    private final Map<String, ItemDraft> tables = new HashMap<>();
    private final Map<String, ItemDraft> sequences = new HashMap<>();
    private Divisible divisible = Divisible.UNKNOWN_TOOL;
    private @Nullable ItemDraft current;
    private String type = "";

    @Override
    public void comment(String text) {
        if (text.startsWith("-- PostgreSQL database cluster dump")) {
            divisible = Divisible.WHOLE_SERVER;
        } else if (text.startsWith("-- PostgreSQL database dump") && divisible == Divisible.UNKNOWN_TOOL) {
            divisible = Divisible.YES;
        }
        Matcher header = divisible == Divisible.YES ? HEADER.matcher(text) : null;
        if (header != null && header.matches()) {
            begin(header.group(1), header.group(2), header.group(3));
        }
    }

    private void begin(String tag, String itsType, String schema) {
        type = itsType;
        Kind kind = PgItemKinds.of(type);
        String inSchema = schema.equals("-") ? "" : schema + '.';
        var item = new ItemDraft(items.size(), kind, inSchema + tag);
        current = item;
        if (items.size() > DumpItems.MOST) {
            divisible = Divisible.TOO_MANY;
            items.clear();
            return;
        }
        items.add(item);
        switch (kind) {
            case TABLE -> {
                item.table = item.name;
                tables.put(item.name, item);
                define(item.name, item);
            }
            case ROWS -> item.table = item.name;
            case VIEW -> define(item.name, item);
            case SEQUENCE -> {
                sequences.put(item.name, item);
                define(item.name, item);
            }
            case FUNCTION -> define(inSchema + tag.replaceFirst("\\(.*", ""), item);
            case OTHER -> {
                if (List.of("TYPE", "DOMAIN", "INDEX", "STATISTICS", "COLLATION")
                        .contains(type)) {
                    define(item.name, item);
                } else if (type.equals("CONSTRAINT")) {
                    define(inSchema + tag.substring(tag.lastIndexOf(' ') + 1), item);
                }
            }
            default -> {}
        }
    }

    private void define(String name, ItemDraft item) {
        objects.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(item);
    }

    @Override
    public void command(String line) {
        ItemDraft item = current;
        if (item != null) {
            item.close();
        }
    }

    @Override
    public void statement(ScannedStatement statement) {
        ItemDraft item = current;
        if (divisible != Divisible.YES || (item == null && !statement.isKnownWhole())) {
            return;
        }
        if (item != null && item.kind == Kind.ROWS && statement.startsWith(INSERT)) {
            item.add(statement.start(), statement.end());
            item.rows += 1 + statement.listed();
            return;
        }
        String text = statement.text();
        if (SETTING.matcher(text).matches()) {
            if (OLD_PATH.matcher(text).matches()) {
                divisible = Divisible.OLD_NAMES;
            }
            if (item != null) {
                item.close();
            }
        } else if (item != null) {
            item.add(statement.start(), statement.end());
            hear(item, text, statement.isKnownWhole());
        }
    }

    private void hear(ItemDraft item, String text, boolean isWhole) {
        if (item.kind == Kind.ROWS) {
            return;
        }
        item.mentions.addAll(MentionedNames.of(text));
        boolean isView = item.kind == Kind.VIEW || type.equals("RULE");
        item.needsUnknown |= isView && !isWhole;
        if ((item.kind == Kind.FOREIGN_KEY || item.kind == Kind.PARTITION) && item.table.isEmpty()) {
            PgItemKinds.Tables named = PgItemKinds.tables(item.kind, text, "");
            item.table = named.table();
            item.target = named.target();
        }
    }

    @Override
    public void copyData(long end, long rows) {
        ItemDraft item = current;
        if (item != null && item.kind == Kind.ROWS) {
            item.add(end, end + END_MARK);
            item.rows += rows;
        }
    }

    @Override
    public DumpItems found() {
        if (divisible != Divisible.YES) {
            return DumpItems.unfit(divisible);
        }
        for (ItemDraft item : items) {
            link(item);
        }
        return DumpItems.of(items.stream().map(ItemDraft::item).toList());
    }

    private void link(ItemDraft item) {
        for (String mention : item.mentions) {
            for (ItemDraft named : objects.getOrDefault(mention, List.of())) {
                need(item, named);
            }
        }
        switch (item.kind) {
            case ROWS -> need(item, tables.get(item.name));
            case SEQUENCE_VALUE -> need(item, sequences.get(item.name));
            case OTHER -> {
                ItemDraft owned = sequences.get(item.name);
                boolean isOwner = item.mentions.size() > 1 && owned != null;
                item.mentions.stream().filter(name -> isOwner).map(tables::get).forEach(table -> need(owned, table));
                if (item.name.endsWith(" _RETURN")) {
                    // A view that another one needs first stands without its query at first.
                    String view = item.name.substring(0, item.name.length() - " _RETURN".length());
                    objects.getOrDefault(view, List.of()).forEach(one -> inherit(one, item));
                }
            }
            default -> {}
        }
    }

    private void inherit(ItemDraft view, ItemDraft rule) {
        view.needsUnknown |= rule.needsUnknown;
        rule.mentions.stream()
                .flatMap(name -> objects.getOrDefault(name, List.of()).stream())
                .forEach(named -> need(view, named));
    }

    private static void need(@Nullable ItemDraft item, @Nullable ItemDraft other) {
        if (item != null && other != null && item != other) {
            item.needs.add(other.id);
        }
    }
}
