package dev.seedbed.query.compare;

/// How much of the differing rows is kept. The figures are exact whatever stands here.
///
/// @param samples rows per table and change
/// @param cellCharacters characters per value
/// @param sampleCharacters about how many characters of all tables together
public record ComparisonLimits(int samples, int cellCharacters, long sampleCharacters) {
    public static final ComparisonLimits USUAL = new ComparisonLimits(100, 500, 8L << 20);
}
