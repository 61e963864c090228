package dev.seedbed.library.item;

import dev.seedbed.library.item.DumpItem.Kind;
import dev.seedbed.library.item.DumpItems.Divisible;
import dev.seedbed.library.sql.ScannedStatement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the items of a dump of `mysqldump` or `mariadb-dump` apart by its statements. What belongs to no table and no
/// view, such as routines and events, is no item and stays. Not safe for use by several threads.
final class MySqlDumpItems implements ItemFinder {
    private static final Pattern BEGINNING = Pattern.compile("-- (?:MySQL|MariaDB) dump \\d.*", Pattern.DOTALL);
    private static final Pattern USE = form("USE (`(?:[^`]|``)+`|\\w+)\\s*");
    private static final byte[] INSERT = "INSERT".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REPLACE = "REPLACE".getBytes(StandardCharsets.US_ASCII);

    private final List<ItemDraft> items = new ArrayList<>();
    private final Map<Kind, Map<String, ItemDraft>> named = new EnumMap<>(Kind.class);
    private boolean isKnown;
    private String database = "";
    private byte[] known = new byte[0];
    private @Nullable ItemDraft current;

    private static Pattern form(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    @Override
    public void comment(String text) {
        isKnown |= BEGINNING.matcher(text).matches();
    }

    @Override
    public void command(String line) {
        Matcher use = USE.matcher(line);
        if (use.matches()) {
            database = MySqlItemForms.name(use.group(1));
        }
        stays();
    }

    private void stays() {
        known = new byte[0];
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void statement(ScannedStatement statement) {
        if (!isKnown || items.size() > DumpItems.MOST) {
            return;
        }
        ItemDraft open = current;
        if (open != null && known.length > 0 && statement.startsWithExactly(known)) {
            open.add(statement.start(), statement.end());
            open.rows += 1 + statement.listed();
            return;
        }
        if (statement.startsWith(INSERT) || statement.startsWith(REPLACE)) {
            rows(statement);
            return;
        }
        String text = MySqlItemForms.plain(statement.text());
        Matcher use = USE.matcher(text);
        if (use.matches()) {
            database = MySqlItemForms.name(use.group(1));
            stays();
            return;
        }
        MySqlItemForms.Subject subject = MySqlItemForms.subject(text);
        if (subject == null) {
            stays();
            return;
        }
        ItemDraft item = take(subject, statement);
        if (subject.kind() == Kind.TABLE && statement.isKnownWhole()) {
            references(item, statement);
        }
        if (subject.kind() == Kind.VIEW) {
            item.needsUnknown |= !statement.isKnownWhole();
            MySqlItemForms.read(text).forEach(name -> item.mentions.add(qualified(name)));
        }
    }

    private ItemDraft take(MySqlItemForms.Subject subject, ScannedStatement statement) {
        ItemDraft item = item(subject.kind(), qualified(subject.name()));
        if (!subject.table().isEmpty()) {
            item.table = qualified(subject.table());
        }
        if (item != current) {
            stays();
            item.close();
        }
        current = item;
        item.add(statement.start(), statement.end());
        return item;
    }

    private void rows(ScannedStatement statement) {
        String text = statement.text();
        Matcher into = MySqlItemForms.ROWS.matcher(text);
        if (!into.lookingAt()) {
            stays();
            return;
        }
        String table = MySqlItemForms.name(into.group(1));
        ItemDraft item = take(new MySqlItemForms.Subject(Kind.ROWS, table, table), statement);
        item.rows += 1 + statement.listed();
        known = into.group().getBytes(StandardCharsets.UTF_8);
    }

    /// Each foreign key in the statement that makes a table has a line of its own.
    private void references(ItemDraft table, ScannedStatement statement) {
        if (statement.text().indexOf('\ufffd') >= 0) {
            // Its bytes are not known, and so no places in it.
            return;
        }
        // One character for each byte, so that places in the text are places in the file.
        String text = new String(statement.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Matcher key = MySqlItemForms.REFERENCE.matcher(text);
        while (key.find()) {
            String target = qualified(MySqlItemForms.name(utf8(key.group(2))));
            String constraint = MySqlItemForms.name(utf8(key.group(1)));
            var item = new ItemDraft(items.size(), Kind.UNCHECKED_FOREIGN_KEY, table.name + '.' + constraint);
            item.table = table.name;
            item.target = target;
            item.add(statement.start() + key.start(), statement.start() + key.end());
            items.add(item);
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private ItemDraft item(Kind kind, String name) {
        return named.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).computeIfAbsent(name, _ -> {
            var made = new ItemDraft(items.size(), kind, name);
            made.table = kind == Kind.TABLE || kind == Kind.ROWS ? name : "";
            items.add(made);
            return made;
        });
    }

    private String qualified(String name) {
        return database.isEmpty() || name.indexOf('.') >= 0 ? name : database + '.' + name;
    }

    @Override
    public DumpItems found() {
        if (!isKnown || items.size() > DumpItems.MOST) {
            return DumpItems.unfit(isKnown ? Divisible.TOO_MANY : Divisible.UNKNOWN_TOOL);
        }
        Map<String, ItemDraft> tables = new HashMap<>(named.getOrDefault(Kind.TABLE, Map.of()));
        Map<String, ItemDraft> views = named.getOrDefault(Kind.VIEW, Map.of());
        for (ItemDraft view : views.values()) {
            ItemDraft standIn = tables.remove(view.name);
            if (standIn != null) {
                // Older tools let a table stand for a view until all tables are there.
                standIn.kind = Kind.VIEW;
                standIn.table = "";
                standIn.needs.add(view.id);
            }
        }
        for (ItemDraft item : items) {
            link(item, tables.get(item.table), tables.get(item.target));
            for (String mention : item.mentions) {
                link(item, tables.get(mention), views.get(mention));
            }
        }
        return DumpItems.of(items.stream().map(ItemDraft::item).toList());
    }

    private static void link(ItemDraft item, @Nullable ItemDraft one, @Nullable ItemDraft other) {
        for (ItemDraft needed : new ItemDraft[] {one, other}) {
            if (needed != null && needed != item) {
                item.needs.add(needed.id);
            }
        }
    }
}
