package dev.seedbed.snapshot.record;

/// Which schedule made a snapshot, and whether that has proved that a database starts from it.
///
/// @param schedule its id; empty for none
public record ScheduleMark(String schedule, boolean proven) {
    /// Of a snapshot that no schedule made.
    public static final ScheduleMark NONE = new ScheduleMark("", false);

    private static final String PROVEN = "+proven";

    /// As a label's value.
    String text() {
        return schedule + (proven ? PROVEN : "");
    }

    /// Reads what [#text] wrote.
    static ScheduleMark read(String text) {
        return text.endsWith(PROVEN)
                ? new ScheduleMark(text.substring(0, text.length() - PROVEN.length()), true)
                : new ScheduleMark(text, false);
    }
}
