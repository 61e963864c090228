package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.identity.DataDirectory;
import dev.seedbed.volume.identity.VolumeFacts;
import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentity.Inside;
import dev.seedbed.volume.identity.VolumeIdentityBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A data directory of MySQL or MariaDB.
public final class InnoDbDirectory implements DataDirectory {
    private static final int PAGE_VERSION = 8;
    private static final int TABLE_VERSION = 51;
    private static final int LOG_CREATOR = 16;
    private static final int LOG_CREATOR_LENGTH = 32;
    private static final Pattern CREATOR = Pattern.compile("(?:MySQL|MariaDB) (\\d+(?:\\.\\d+)+)");
    private static final Pattern HISTORY_VERSION = Pattern.compile("\"version\"\\s*:\\s*\"(\\d+(?:\\.\\d+)+)");
    private static final Pattern VERSION = Pattern.compile("^(\\d+(?:\\.\\d+)+)");
    private static final Set<String> OWN = Set.of("mysql", "performance_schema", "sys", "lost+found");

    private final DatabaseKind kind;
    private final boolean mariaDb;

    public InnoDbDirectory(DatabaseKind kind, boolean mariaDb) {
        this.kind = kind;
        this.mariaDb = mariaDb;
    }

    @Override
    public Optional<VolumeIdentity> identify(DirectoryFacts directory, VolumeFacts volume) {
        boolean ofMariaDb = directory.has("aria_log_control") || directory.has("mariadb_upgrade_info");
        if (ofMariaDb != mariaDb || !directory.has("ibdata1") && !directory.has("mysql.ibd")) {
            return Optional.empty();
        }
        return Optional.of(VolumeIdentityBuilder.builder()
                .kind(kind)
                .version(mariaDb ? mariaDb(directory) : mysql(directory))
                .directory(directory.path())
                .shutdown(InnoDbShutdown.of(directory))
                .administrator("root")
                .databases(databases(directory))
                .lastWritten(volume.lastWritten())
                .entries(volume.entries())
                .build());
    }

    /// The newest version that anything in it names.
    private static String mysql(DirectoryFacts directory) {
        var told = new ArrayList<String>();
        Matcher history = HISTORY_VERSION.matcher(directory.text("mysql_upgrade_history"));
        while (history.find()) {
            told.add(history.group(1));
        }
        told.add(first(VERSION, directory.text("mysql_upgrade_info")));
        directory.redo().forEach(log -> told.add(creator(log)));
        byte[] page = directory.file("mysql.ibd");
        if (page.length >= PAGE_VERSION + 4) {
            told.add(version(ByteBuffer.wrap(page).getInt(PAGE_VERSION)));
        } else {
            told.add(tables(directory));
        }
        return newest(told);
    }

    private static String mariaDb(DirectoryFacts directory) {
        var told = new ArrayList<String>();
        told.add(first(VERSION, directory.text("mariadb_upgrade_info")));
        told.add(first(VERSION, directory.text("mysql_upgrade_info")));
        told.add(creator(directory.file("ib_logfile0")));
        String newest = newest(told);
        return newest.isEmpty() ? tables(directory) : newest;
    }

    /// The server that made a log file.
    private static String creator(byte[] log) {
        return log.length < LOG_CREATOR + LOG_CREATOR_LENGTH
                ? ""
                : first(CREATOR, new String(log, LOG_CREATOR, LOG_CREATOR_LENGTH, StandardCharsets.ISO_8859_1));
    }

    /// What the definition of a system table says made it.
    private static String tables(DirectoryFacts directory) {
        var told = new ArrayList<String>();
        for (String name : List.of("global_priv.frm", "user.frm", "db.frm")) {
            byte[] table = directory.file(name);
            if (table.length >= TABLE_VERSION + 4) {
                told.add(version(
                        ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).getInt(TABLE_VERSION)));
            }
        }
        return newest(told);
    }

    /// `90704` is 9.7.4.
    private static String version(int number) {
        return number < 40_000 || number > 999_999
                ? ""
                : number / 10_000 + "." + number / 100 % 100 + "." + number % 100;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String newest(List<String> versions) {
        return versions.stream()
                .filter(version -> !version.isEmpty())
                .max(Comparator.comparing(InnoDbDirectory::order))
                .orElse("");
    }

    private static long order(String version) {
        long order = 0;
        String[] parts = version.split("\\.");
        for (int i = 0; i < 3; i++) {
            order = order * 10_000 + (i < parts.length && parts[i].length() < 5 ? Integer.parseInt(parts[i]) : 0);
        }
        return order;
    }

    private static List<Inside> databases(DirectoryFacts directory) {
        var found = new ArrayList<Inside>();
        for (Map.Entry<String, Long> entry : directory.sizes().entrySet()) {
            String name = entry.getKey();
            if (!OWN.contains(name) && !name.startsWith("#") && !name.startsWith(".")) {
                found.add(new Inside(SchemaName.of(name), entry.getValue()));
            }
        }
        found.sort(Comparator.comparing(Inside::name));
        return found;
    }
}
