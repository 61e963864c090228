package dev.seedbed.input.mask.find;

import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What the values of a column seem to be. It knows how many there are, and no value.
///
/// @param matching how many of the samples look like that
/// @param samples how many there were, without those that are empty
public record Guess(PersonalData what, int matching, int samples) {
    private static final double CERTAIN = 0.6;
    private static final double LIKELY = 0.5;
    /// One number in ten has a right check digit by chance.
    private static final double CHECKED = 0.9;

    private static final int FEWEST_CHECKED = 5;
    private static final Set<Sort> READ =
            EnumSet.of(Sort.TEXT, Sort.JSON, Sort.INTEGER, Sort.DECIMAL, Sort.DATE, Sort.TIMESTAMP, Sort.OTHER);
    private static final Set<Sort> TEXTS = EnumSet.of(Sort.TEXT, Sort.JSON, Sort.OTHER);
    private static final Set<Sort> NUMBERS = EnumSet.of(Sort.TEXT, Sort.INTEGER, Sort.DECIMAL);
    private static final Set<Sort> DATES = EnumSet.of(Sort.DATE, Sort.TIMESTAMP, Sort.TEXT);

    /// Whether it is worth while to look at a column.
    public static boolean reads(TableColumn column) {
        return READ.contains(column.sort()) && !column.computed();
    }

    /// @param samples of the column, without NULLs
    public static Optional<Guess> of(String table, TableColumn column, List<String> samples) {
        List<String> filled = samples.stream()
                .map(String::strip)
                .filter(sample -> !sample.isEmpty())
                .toList();
        ColumnWords words = ColumnWords.of(column.name());
        for (PersonalData what : PersonalData.values()) {
            if (sorts(what).contains(column.sort())) {
                Optional<Guess> guess = of(what, isCalled(what, table, words), filled);
                if (guess.isPresent()) {
                    return guess;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Guess> of(PersonalData what, boolean called, List<String> samples) {
        int certain = count(Shapes.certain(what), samples);
        boolean isCertain = switch (what) {
            case TEXT_WITH_EMAIL -> certain > 0;
            case NATIONAL_NUMBER, CARD -> samples.size() >= FEWEST_CHECKED && certain >= CHECKED * samples.size();
            default -> certain > 0 && certain >= CERTAIN * samples.size();
        };
        if (isCertain) {
            return Optional.of(new Guess(what, certain, samples.size()));
        }
        int likely = called ? count(Shapes.likely(what), samples) : 0;
        return called && likely >= LIKELY * samples.size()
                ? Optional.of(new Guess(what, likely, samples.size()))
                : Optional.empty();
    }

    private static int count(Predicate<String> shape, List<String> samples) {
        return (int) samples.stream().filter(shape).count();
    }

    private static boolean isCalled(PersonalData what, String table, ColumnWords words) {
        boolean plainName = what == PersonalData.NAME
                && (words.joined().equals("name") || words.joined().equals("displayname"))
                && ColumnWords.of(table).any(Words.PEOPLE);
        return plainName || words.any(Words.of(what));
    }

    private static Set<Sort> sorts(PersonalData what) {
        return switch (what) {
            case CARD, NATIONAL_NUMBER, PHONE, POSTCODE -> NUMBERS;
            case BIRTHDAY -> DATES;
            case TEXT_WITH_EMAIL, EMAIL, IP_ADDRESS -> TEXTS;
            default -> EnumSet.of(Sort.TEXT);
        };
    }
}
