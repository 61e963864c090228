package dev.seedbed.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The texts of all bundles: each can be filled in, says "1 row" and not "1 rows", and uses the words of the field.
class MessagesTest {
    private static final Pattern ONE_OF_MANY = Pattern.compile("\\b1 (\\w+ed )?"
            + "(rows|lines|entries|files|characters|columns|tables|views|statements|volumes|orphans|snapshots|layers"
            + "|databases|containers|images|seeds|restores|jobs|operations|changes|notes|things|tags|steps|roles)\\b");
    private static final Pattern OLD_COMMAND =
            Pattern.compile("seedbed (list|remove|log|goto|finish|edit|prune [^-]|volume clone)\\b");
    private static final Object[] ONES = Collections.nCopies(6, 1).toArray();

    /// What earlier texts said, and readers did not understand.
    private static final List<String> NOT_OUR_WORDS = List.of(
            "made anew",
            "broken off",
            "taken back",
            "stands here",
            "stands on",
            "rests? on",
            "resting on",
            "not ours",
            "may write",
            "go(es|ing)? to (this|the|a) snapshot",
            "going to “",
            "changing over",
            "begins…",
            "at most \\d",
            "as the desktop",
            "nothing running",
            "take off the list",
            "of its own\\b(?! version)",
            "told by",
            "mend",
            "please",
            "(th(is|ese|at)|what) (goes|stays)\\b",
            "all the same",
            "this very",
            "go(es|ing)? on with",
            "break(s|ing)? off",
            "at work on",
            "(what|all) it h(olds|eld)",
            "holds\\b",
            "made (it )?up\\b",
            "keeps? .{1,20} out\\b",
            "let(s)? \\S+ in\\b",
            "is whole",
            "whoever",
            "anew",
            "goes back",
            "nothing any more",
            "looking at the engine",
            "statement that reads",
            "have (them|one) \\w+ed\\b",
            "makes? the dump",
            "what is there\\b",
            "\\btold\\b",
            "\\bin no time",
            "good to know");

    /// One word for one thing: readers took two for two.
    private static final List<String> NOT_OUR_JAPANESE_WORDS =
            List.of("復元", "コンテナー", "引き継ぎ時", "土台", "間引", "フラット化", "載って", "中止しま", "分か[るりら]", "もう一度試し", "：", "か\\?");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyTextCanBeFilledIn(String language) {
        var messages = new Messages(Locale.of(language));
        for (String key : keys(messages)) {
            for (int value : new int[] {0, 1, 2, 1000}) {
                assertThatCode(() ->
                                messages.get(key, Collections.nCopies(6, value).toArray()))
                        .as(key)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void oneThingIsSingular() {
        assertThat(found(ONE_OF_MANY)).isEmpty();
    }

    @Test
    void everydayWordsOfTheField() {
        assertThat(found(Pattern.compile("(?i)\\b(" + String.join("|", NOT_OUR_WORDS) + ")")))
                .isEmpty();
    }

    @Test
    void oneJapaneseWordForOneThing() {
        var messages = new Messages(Locale.JAPANESE);
        Pattern forbidden = Pattern.compile(String.join("|", NOT_OUR_JAPANESE_WORDS));
        assertThat(keys(messages).stream()
                        .filter(key -> forbidden.matcher(messages.get(key)).find())
                        .map(key -> key + "=" + messages.get(key)))
                .isEmpty();
        assertThat(forbidden.matcher("リストアしますか?").find()).isTrue();
    }

    /// Texts name the program as it is installed, not the script of a checkout, and commands by their names of today.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void commandsAreThoseOfTheInstalledProgram(String language) {
        var messages = new Messages(Locale.of(language));
        List<String> texts = Collections.list(messages.bundle().getKeys()).stream()
                .map(messages::get)
                .toList();
        assertThat(texts).noneMatch(text -> text.contains("packaging/"));
        assertThat(texts)
                .noneMatch(OLD_COMMAND.asPredicate())
                .filteredOn(text -> text.contains("seedbed "))
                .hasSizeGreaterThan(5);
    }

    /// The negative control: the patterns find what they are for.
    @Test
    void plantedFaultsAreSeen() {
        assertThat(Stream.of("1 rows · 38 ms", "table 1 of 1 · 1 rows read", "Remove 1 selected volumes"))
                .allMatch(text -> ONE_OF_MANY.matcher(text).find());
        assertThat(OLD_COMMAND.matcher("To undo: seedbed goto shop").find()).isTrue();
        assertThat(Stream.of("1 row", "1 s", "1 is left", "≈ 1 ms left", "1 refers to it", "11 rows"))
                .noneMatch(text -> ONE_OF_MANY.matcher(text).find());
    }

    private static TreeMap<String, String> found(Pattern pattern) {
        var messages = new Messages(Locale.ENGLISH);
        var wrong = new TreeMap<String, String>();
        for (String key : keys(messages)) {
            String text = messages.get(key, ONES);
            if (pattern.matcher(text).find()) {
                wrong.put(key, text);
            }
        }
        return wrong;
    }

    /// All but those that picocli fills in.
    private static List<String> keys(Messages messages) {
        String[] keys = Collections.list(messages.bundle().getKeys()).toArray(String[]::new);
        Arrays.sort(keys);
        return Stream.of(keys).filter(key -> !messages.get(key).contains("${")).toList();
    }
}
