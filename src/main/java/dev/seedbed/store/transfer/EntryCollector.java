package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.Chunker;
import dev.seedbed.store.chunk.Sha256;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.format.EntryRules;
import dev.seedbed.store.format.FormatException;
import dev.seedbed.store.format.IndexedEntry;
import dev.seedbed.store.place.Digest;
import dev.seedbed.task.Failure.InvalidInput;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Takes the entries of a content, and remembers them for the list of files.
final class EntryCollector implements EntryReader {
    private final ChunkIntake intake;
    private final TransferMeter meter;
    private final Chunker chunker = new Chunker();
    private final List<Taken> taken = new ArrayList<>();

    EntryCollector(ChunkIntake intake, TransferMeter meter) {
        this.intake = intake;
        this.meter = meter;
    }

    private record Taken(ContentEntry entry, Digest content, IntList chunks) {
        IndexedEntry indexed() {
            return new IndexedEntry(entry, content, chunks.toArray());
        }
    }

    @Override
    public void entry(ContentEntry entry, InputStream content)
            throws IOException, OperationFailedException, InterruptedException {
        try {
            EntryRules.checkEntry(entry);
        } catch (FormatException e) {
            throw new OperationFailedException(new InvalidInput("path", e.part(), e.reason()), e);
        }
        var numbers = new IntList();
        if (entry.type() != ContentEntry.Type.FILE) {
            taken.add(new Taken(ContentEntryBuilder.builder(entry).bytes(0).build(), IndexedEntry.NO_CONTENT, numbers));
            return;
        }
        MessageDigest whole = Sha256.begin();
        long bytes = chunker.cut(content, (buffer, offset, length) -> {
            whole.update(buffer, offset, length);
            intake.take(buffer, offset, length, numbers);
            meter.done(length);
        });
        taken.add(new Taken(
                ContentEntryBuilder.builder(entry).bytes(bytes).build(),
                new Digest(HexFormat.of().formatHex(whole.digest())),
                numbers));
    }

    /// In the order of the list, each path once, with the numbers of their chunks: after the intake was
    /// finished.
    List<IndexedEntry> entries() throws OperationFailedException {
        var rules = new EntryRules();
        List<IndexedEntry> entries = new ArrayList<>();
        taken.sort(Comparator.comparing(each -> each.entry().path(), EntryRules.ORDER));
        for (Taken each : taken) {
            try {
                rules.check(each.entry());
            } catch (FormatException e) {
                throw new OperationFailedException(new InvalidInput("path", e.part(), e.reason()), e);
            }
            entries.add(each.indexed());
        }
        return entries;
    }
}
