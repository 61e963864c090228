package dev.seedbed.query.compare;

/// How values of a type are put in order and into text.
public enum ValueForm {
    /// Whole and decimal numbers. The server's own order is the order of the numbers.
    NUMBER,
    /// The server's own order is that of the bytes of the text form.
    ORDERED_TEXT,
    /// The server's own order is that of the bytes; short.
    BYTES,
    /// Bytes without a bound.
    LONG_BYTES,
    /// Text without a bound, or what is shown as such.
    LONG_TEXT,
    /// Binary fractions, whose usual text form may be cut short.
    FLOAT,
    /// Space on earth and the like.
    GEOMETRY,
    /// Bits.
    BITS,
    /// Anything else: the text form decides.
    TEXT
}
