package dev.seedbed.source.server;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;

/// What is written beside a dump of a server, so that the next version can be made. Holds no password.
///
/// @param name that all versions of the dump have in common
/// @param address without password; empty for a database of an engine
/// @param source name of the database of an engine; empty for another server
/// @param version of the server
/// @param captured ISO-8601 instant
@RecordBuilder
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaptureRecord(
        String name,
        @Initializer("NONE") String address,
        @Initializer("NONE") String source,
        String kind,
        String version,
        String captured,
        List<String> tables,
        List<String> withoutRows,
        boolean schemaOnly) {
    /// What a text is that is not set.
    public static final String NONE = "";

    public CaptureChoice choice() {
        return new CaptureChoice(tables, withoutRows, schemaOnly);
    }
}
