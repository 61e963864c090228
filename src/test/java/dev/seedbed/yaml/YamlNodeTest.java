package dev.seedbed.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.task.BuildFailure.FileInvalid;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class YamlNodeTest {
    private static final Path FILE = Path.of("x.yaml");

    private static YamlNode parse(String text) throws OperationFailedException {
        return YamlFile.parse(FILE, text.getBytes(StandardCharsets.UTF_8), Set.of());
    }

    private static FileInvalid refusal(ThrowingCallable call) {
        return (FileInvalid)
                catchThrowableOfType(OperationFailedException.class, call).failure();
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() throws Exception {
        YamlNode root = parse("image: x\n  \nstepps: []\n");
        assertThat(refusal(() -> root.onlyKeys("image", "steps", "database")))
                .isEqualTo(new FileInvalid(FILE, 3, 1, "yaml-key:stepps", "yaml-meant:steps"));
        assertThat(refusal(() -> parse("zzz: 1").onlyKeys("image", "steps")).expected())
                .isEqualTo("yaml-one-of:image, steps");
        root.onlyKeys("image", "stepps");
    }

    @Test
    void aMissingKeyIsToldAtItsMap() throws Exception {
        YamlNode root = parse("- a: 1\n- b:\n");
        assertThat(refusal(() -> root.list().get(0).required("image")))
                .isEqualTo(new FileInvalid(FILE, 1, 3, "yaml-key-missing", "yaml-key:image"));
        assertThat(refusal(() -> root.list().get(1).required("b")))
                .isEqualTo(new FileInvalid(FILE, 2, 5, "yaml-nothing", "yaml-value-of:b"));
    }

    @Test
    void aWordOutOfSeveralIsTakenForWhatItStandsFor() throws Exception {
        var choices = Map.of("stop", 1, "aside", 2);
        assertThat(parse("aside").choice(choices)).isEqualTo(2);
        assertThat(refusal(() -> parse("asside").choice(choices)).expected()).isEqualTo("yaml-meant:aside");
    }

    @Test
    void whatIsNotAsAskedIsRefused() throws Exception {
        YamlNode root = parse("text: a b\nlist: [1]\nmap: {a: 1}\nnothing:\nlarge: 99999999999999999999\n");
        assertThat(refusal(() -> root.required("text").integer()))
                .isEqualTo(new FileInvalid(FILE, 1, 7, "yaml-value:a b", "yaml-integer"));
        assertThat(refusal(() -> root.required("large").integer()).expected()).isEqualTo("yaml-integer");
        assertThat(refusal(() -> root.required("text").decimal()).expected()).isEqualTo("yaml-number");
        assertThat(refusal(() -> root.required("text").bool()).expected()).isEqualTo("yaml-boolean");
        assertThat(refusal(() -> root.required("list").text()).found()).isEqualTo("yaml-list");
        assertThat(refusal(() -> root.required("map").list()).found()).isEqualTo("yaml-map");
        assertThat(refusal(() -> root.required("list").map()).expected()).isEqualTo("yaml-map");
        assertThat(refusal(() -> root.map().get("nothing").text()).found()).isEqualTo("yaml-nothing");
    }

    /// A value of a file is no reason of ours, and stays on one line.
    @Test
    void whatIsQuotedIsShort() throws Exception {
        YamlNode root = parse("a: |\n  missing\n  " + "x".repeat(500) + "\n");
        assertThat(refusal(() -> root.required("a").integer()).found())
                .startsWith("yaml-value:missing xx")
                .hasSizeLessThan(100)
                .endsWith("…");
    }
}
