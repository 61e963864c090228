package dev.seedbed.input.generate.guess;

import dev.seedbed.input.generate.value.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// The range of numbers that the name of a column lets expect.
public record NumberGuess(BigDecimal low, BigDecimal high, Distribution distribution) {
    private record Named(Pattern names, NumberGuess guess) {}

    private static final List<Named> NAMED = List.of(
            named("(.*_)?age|年齢", 18, 90, Distribution.NORMAL),
            named("(.*_)?(quantity|qty|count|number_of.*|pieces|stock)|.*(数量|個数|件数|在庫数?)", 1, 20, Distribution.SKEWED),
            named("(.*_)?year|.*年度?", 2000, 2025, Distribution.UNIFORM),
            named("(.*_)?month|.*月", 1, 12, Distribution.UNIFORM),
            named("(.*_)?day|.*曜日", 1, 7, Distribution.UNIFORM),
            named(
                    "(.*_)?(price|amount|total|subtotal|cost|fee|charge|balance|budget|sum)|.*(金額|価格|単価|料金|費用|合計)",
                    10,
                    10_000,
                    Distribution.SKEWED),
            named("(.*_)?(salary|income|wage)|.*(給与|給料|年収|月収)", 20_000, 200_000, Distribution.NORMAL),
            named("(.*_)?(lat|latitude)|緯度", -90, 90, Distribution.UNIFORM),
            named("(.*_)?(lon|lng|longitude)|経度", -180, 180, Distribution.UNIFORM),
            named("(.*_)?(percent|percentage|rate|discount|tax|progress)|.*(率|割合|割引)", 0, 100, Distribution.UNIFORM),
            named("(.*_)?(rating|stars|score|rank|level|grade)|.*(評価|評点|等級)", 1, 5, Distribution.UNIFORM),
            named("(.*_)?(height)|身長", 140, 200, Distribution.NORMAL),
            named("(.*_)?(weight)|体重|重量", 1, 100, Distribution.NORMAL),
            named("(.*_)?(version|revision)", 1, 9, Distribution.SKEWED));

    private static final NumberGuess OTHER =
            named("", 1, 1_000, Distribution.UNIFORM).guess();

    private static Named named(String names, long low, long high, Distribution distribution) {
        return new Named(
                Pattern.compile(names),
                new NumberGuess(BigDecimal.valueOf(low), BigDecimal.valueOf(high), distribution));
    }

    public static NumberGuess of(String column) {
        String name = NameGuess.plain(column);
        return NAMED.stream()
                .filter(one -> one.names().matcher(name).matches())
                .map(Named::guess)
                .findFirst()
                .orElse(OTHER);
    }
}
