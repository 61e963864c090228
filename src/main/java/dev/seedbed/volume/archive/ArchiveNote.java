package dev.seedbed.volume.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.volume.tar.PaxRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What an archive of ours says about itself, as JSON in the comments of PAX headers, which every tar passes over: at
/// its beginning what it is, before its end what was in it.
final class ArchiveNote {
    private static final String BEGINNING = "seedbed.volume ";
    private static final String MANIFEST = "seedbed.manifest ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArchiveNote() {}

    /// The beginning.
    ///
    /// @param format of the notes: 1
    /// @param volume name of the exported volume
    /// @param created ISO 8601
    /// @param seal name of the secret that its seal is made with
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Beginning(int format, String volume, String created, String seal) {
        /// What a damaged one lacks is not there, but not null.
        Beginning {
            volume = Objects.requireNonNullElse(volume, "");
            created = Objects.requireNonNullElse(created, "");
            seal = Objects.requireNonNullElse(seal, "");
        }

        List<PaxRecord> records() {
            return record(BEGINNING, this);
        }

        static Optional<Beginning> read(List<PaxRecord> records) {
            return ArchiveNote.read(BEGINNING, records, Beginning.class);
        }
    }

    /// The manifest.
    ///
    /// @param sha256 of all bytes of the archive before the manifest, as hexadecimal digits
    /// @param changedMeanwhile whether files changed while they were read
    /// @param seal see [ArchiveSeal#over]
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Manifest(long entries, long contentBytes, String sha256, boolean changedMeanwhile, String seal) {
        /// As in [Beginning].
        Manifest {
            sha256 = Objects.requireNonNullElse(sha256, "");
            seal = Objects.requireNonNullElse(seal, "");
        }

        List<PaxRecord> records() {
            return record(MANIFEST, this);
        }

        static Optional<Manifest> read(List<PaxRecord> records) {
            return ArchiveNote.read(MANIFEST, records, Manifest.class);
        }
    }

    private static List<PaxRecord> record(String mark, Object note) {
        try {
            return List.of(new PaxRecord(PaxRecord.COMMENT, PaxRecord.bytesOf(mark + JSON.writeValueAsString(note))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a note is always JSON", e);
        }
    }

    private static <T> Optional<T> read(String mark, List<PaxRecord> records, Class<T> type) {
        Optional<String> comment = PaxRecord.last(records, PaxRecord.COMMENT)
                .map(raw -> new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .filter(text -> text.startsWith(mark));
        try {
            return comment.isPresent()
                    ? Optional.of(JSON.readValue(comment.get().substring(mark.length()), type))
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
