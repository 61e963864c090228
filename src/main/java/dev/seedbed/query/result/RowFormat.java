package dev.seedbed.query.result;

/// How rows are written for other programs.
public enum RowFormat {
    /// RFC 4180, with a line of names; NULL is an empty field, an empty text is `""`.
    CSV,
    /// An array of objects; numbers, booleans and JSON values as such.
    JSON,
    /// `INSERT` statements of the server's own dialect.
    INSERT,
    /// A table for a README or an issue.
    MARKDOWN
}
