package dev.seedbed.volume.archive;

import dev.seedbed.volume.archive.ImportReport.Reason;
import dev.seedbed.volume.tar.PaxRecord;
import dev.seedbed.volume.tar.TarEntry;
import dev.seedbed.volume.tar.TarReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What comes out of the filter, read back.
record Imported(ImportReport report, List<TarEntry> entries, Map<String, String> contents, byte[] clean) {
    static final ArchiveSeal SEAL = new ArchiveSeal(new byte[32]);

    static Imported of(byte[] tar) throws IOException {
        return of(tar, ImportRules.CLEAN);
    }

    static Imported of(byte[] tar, ImportRules rules) throws IOException {
        return of(tar, rules, SEAL);
    }

    static Imported of(byte[] tar, ImportRules rules, ArchiveSeal seal) throws IOException {
        var clean = new ByteArrayOutputStream();
        ImportReport report = new ImportStream(
                        ArchiveCompression.open(new ByteArrayInputStream(tar), tar.length),
                        clean,
                        seal,
                        rules,
                        (_, _) -> {})
                .pass();
        var entries = new ArrayList<TarEntry>();
        var contents = new TreeMap<String, String>();
        var reader = new TarReader(new ByteArrayInputStream(clean.toByteArray()), new Ignoring(), true);
        for (TarEntry entry = reader.next(); entry != null; entry = reader.next()) {
            entries.add(entry);
            if (entry.type() == TarEntry.Type.FILE) {
                var content = new ByteArrayOutputStream();
                reader.transferData(content);
                contents.put(entry.path(), withHoles(entry, content.toString(StandardCharsets.ISO_8859_1)));
            }
        }
        return new Imported(report, entries, contents, clean.toByteArray());
    }

    private static String withHoles(TarEntry entry, String data) {
        if (entry.holes() == null) {
            return data;
        }
        String[] map = entry.holes().text().split("\n");
        var whole = new StringBuilder();
        int taken = 0;
        for (int i = 1; i < map.length; i += 2) {
            whole.append("\0".repeat(Integer.parseInt(map[i]) - whole.length()));
            int length = Integer.parseInt(map[i + 1]);
            whole.append(data, taken, taken + length);
            taken += length;
        }
        return whole.append("\0".repeat((int) entry.holes().fileBytes() - whole.length()))
                .toString();
    }

    List<String> names() {
        return entries.stream().map(TarEntry::path).toList();
    }

    List<Reason> reasons() {
        return report.cleaned().stream().map(ImportReport.Cleaned::reason).toList();
    }

    String cleaned() {
        return report.cleaned().stream()
                .map(one -> one.name() + " " + one.reason())
                .collect(Collectors.joining("\n"));
    }

    /// Hears nothing.
    static final class Ignoring implements TarReader.Raw {
        @Override
        public void read(byte[] bytes, int length) {
            // only the entries count here
        }

        @Override
        public void global(List<PaxRecord> records) {
            // only the entries count here
        }
    }
}
