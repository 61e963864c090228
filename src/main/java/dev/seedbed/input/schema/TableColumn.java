package dev.seedbed.input.schema;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// A column of a table.
///
/// @param type as the server prints it, such as `character varying(40)` or `int unsigned`
/// @param nullable whether it takes a NULL
/// @param computed whether the server makes its value and takes none
/// @param numbered whether the server counts it up where no value is given
/// @param hasDefault whether it may be left out although it takes no NULL
/// @param length characters at most; -1 where there is no limit
/// @param precision digits at most, -1 where there is no limit
/// @param scale digits behind the point
/// @param values of an enumeration, else empty
@RecordBuilder
public record TableColumn(
        String name,
        String type,
        Sort sort,
        boolean nullable,
        boolean computed,
        boolean numbered,
        boolean hasDefault,
        long length,
        int precision,
        int scale,
        List<String> values) {

    /// What its values are, whatever the server calls the type.
    public enum Sort {
        INTEGER,
        DECIMAL,
        FLOAT,
        BOOLEAN,
        TEXT,
        DATE,
        TIME,
        TIMESTAMP,
        INTERVAL,
        UUID,
        JSON,
        BINARY,
        ENUM,
        OTHER
    }
}
