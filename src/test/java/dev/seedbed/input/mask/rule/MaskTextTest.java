package dev.seedbed.input.mask.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTextTest {
    private static final Path FILE = Path.of("mask.yaml");
    private static final MaskRule EMAIL = new MaskRule.Fake(FakeKind.EMAIL);

    private static final String WRITTEN = """
            # our mask
            key: { environment: SHOP_KEY }
            locale: ja
            columns:
              # people
              users.name: { fake: full_name }   # since 2024
              "*.email":
                fake: email

              # what the shop knows
              orders.note: null
            # the end
            """;

    private static MaskText text(String text) throws Exception {
        return MaskText.of(FILE, text);
    }

    private static Map<String, MaskRule> rules(MaskText text) {
        var rules = new LinkedHashMap<String, MaskRule>();
        text.mask().rules().forEach(rule -> rules.put(rule.pattern().text(), rule.rule()));
        return rules;
    }

    @Test
    void whatDoesNotChangeStaysAsItIsWritten() throws Exception {
        MaskText before = text(WRITTEN);
        assertThat(before.with(rules(before)).text()).isEqualTo(WRITTEN);

        Map<String, MaskRule> wanted = rules(before);
        wanted.put("*.email", new MaskRule.Hash(12));
        wanted.remove("orders.note");
        wanted.put("users.born", new MaskRule.Shift(90, "user id"));
        wanted.put("a b.c", new MaskRule.Constant("x: \"y\""));
        MaskText after = before.with(wanted);
        assertThat(after.text()).isEqualTo("""
                # our mask
                key: { environment: SHOP_KEY }
                locale: ja
                columns:
                  # people
                  users.name: { fake: full_name }   # since 2024
                  "*.email": { hash: 12 }

                  # what the shop knows
                  users.born: { shift: 90, by: "user id" }
                  "a b.c": { constant: "x: \\"y\\"" }
                # the end
                """);
        assertThat(rules(after)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# mine\nkey: shop.key\ncolumns: { a.b: hash, c.d: null }\n",
                "# mine\nkey: shop.key\ncolumns: {\n  a.b: hash,\n  c.d: null\n}\n",
                "# mine\nkey: shop.key\ncolumns: {}\n"
            })
    void rulesThatShareALineAreWrittenAnew(String text) throws Exception {
        Map<String, MaskRule> wanted = new LinkedHashMap<>();
        wanted.put("a.b", EMAIL);
        wanted.put("c.d", new MaskRule.Null());
        MaskText after = text(text).with(wanted);
        assertThat(after.text())
                .isEqualTo("# mine\nkey: \"shop.key\"\ncolumns:\n  a.b: { fake: email }\n  c.d: null\n");
        assertThat(after.with(Map.of()).text()).isEqualTo("# mine\nkey: \"shop.key\"\ncolumns: {}\n");
    }

    @Test
    void theKeyFromTheEnvironmentStays() throws Exception {
        MaskText after =
                text("key: { environment: SHOP }\nlocale: ja\ncolumns: {}\n").with(Map.of("a.b", EMAIL));
        assertThat(after.text())
                .isEqualTo("key: { environment: SHOP }\nlocale: ja\ncolumns:\n  a.b: { fake: email }\n");
    }

    @Test
    void whatIsNoMaskIsRefused() {
        assertThatThrownBy(() -> text("columns: [1]\n"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(BuildFailure.FileInvalid.class));
    }
}
