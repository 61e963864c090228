package dev.seedbed.input.generate.value;

/// Values that a column can have, counted from 0.
public interface Domain {

    /// How many different ones, greater than 0; [Long#MAX_VALUE] for as many as are asked for.
    long size();

    /// @param place of the value; [Choice#NONE] for whichever fits the row
    String text(long place, long row);

    /// Whether each row has a value of its own where none is chosen.
    default boolean choosesItself() {
        return false;
    }
}
