package dev.seedbed.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.place.TestBlob;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Manifests and descriptions come back as they were written; everything else is refused.
class ManifestFormatTest {
    private static final PackageManifest MANIFEST =
            new PackageManifest(blob("config"), blob("index"), 500, List.of(blob("one"), blob("two")));
    private static final String TEXT = new String(ManifestFormat.write(MANIFEST), StandardCharsets.UTF_8);

    private static BlobReference blob(String text) {
        return new BlobReference(TestBlob.text(text).digest(), text.length());
    }

    private static String reason(String manifest) {
        String[] reason = new String[1];
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> ManifestFormat.read(manifest.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> reason[0] = refused.reason());
        return reason[0];
    }

    @Test
    void manifestsComeBack() throws Exception {
        assertThat(ManifestFormat.read(ManifestFormat.write(MANIFEST))).isEqualTo(MANIFEST);
        assertThat(TEXT).contains("\"artifactType\":\"application/vnd.seedbed.package.v1\"");
        // what a later minor version adds
        String more = TEXT.replace("\"schemaVersion\"", "\"more\":{\"a\":[1,{}]},\"schemaVersion\"");
        assertThat(ManifestFormat.read(more.getBytes(StandardCharsets.UTF_8))).isEqualTo(MANIFEST);
    }

    @Test
    void otherManifestsAreRefused() {
        assertThat(reason(TEXT.replace("package.v1\"", "package.v3\""))).isEqualTo("too-new:3");
        // which is encrypted, and says with which key
        assertThat(reason(TEXT.replace("package.v1\"", "package.v2\""))).isEqualTo("not-readable:dev.seedbed.key");
        assertThat(reason(TEXT.replace("package.v1\"", "package.v\""))).startsWith("not-readable");
        assertThat(reason(TEXT.replace("vnd.seedbed.package.v1\"", "other\""))).startsWith("not-readable");
        assertThat(reason(TEXT.replace("\"schemaVersion\":2", "\"schemaVersion\":3")))
                .startsWith("not-readable");
        assertThat(reason(TEXT.replace("index.v1+zstd", "index.v2"))).startsWith("not-readable");
        assertThat(reason(TEXT.replace("pack.v1", "pack.v2"))).startsWith("not-readable");
        assertThat(reason(TEXT + "{}")).startsWith("not-readable");
        assertThat(reason("")).startsWith("not-readable");
        assertThat(reason("[]")).startsWith("not-readable");
        assertThat(reason("{}")).startsWith("not-readable");
        assertThat(reason(TEXT.substring(0, TEXT.length() / 2))).startsWith("not-readable");
        assertThat(reason("[".repeat(5000))).startsWith("not-readable");
    }

    @Test
    void valuesThatCannotBeAreRefused() {
        assertThat(reason(TEXT.replace("sha256:", "sha512:"))).startsWith("not-readable");
        assertThat(reason(TEXT.replace("sha256:", "sha256:../"))).startsWith("not-readable");
        assertThat(reason(TEXT.replace(
                        blob("two").digest().hex(), blob("one").digest().hex())))
                .isEqualTo("not-readable:twice");
        assertThat(reason(TEXT.replace("\"size\":5,", "\"size\":-5,"))).startsWith("too-large");
        assertThat(reason(TEXT.replace("\"size\":5,", "\"size\":999999999999,")))
                .startsWith("too-large");
        assertThat(reason(TEXT.replace("\"size\":5,", "\"size\":99999999999999999999999,")))
                .startsWith("not-readable");
        assertThat(reason(TEXT.replace("\"500\"", "\"999999999999\""))).startsWith("too-large");
        assertThat(reason(TEXT.replace("\"500\"", "\"x\""))).startsWith("not-readable");
        assertThat(reason(TEXT.replace("\"size\":5,", "\"size\":5,\"size\":5,")))
                .startsWith("not-readable");
    }

    @Test
    void tooManyPacksAreRefused() {
        String layer = ",{\"mediaType\":\"application/vnd.seedbed.package.pack.v1\",\"digest\":\""
                + blob("x").digest() + "\",\"size\":1}";
        assertThat(reason(TEXT.replace("]}", layer.repeat(20_001) + "]}"))).startsWith("too-large");
        assertThat(reason(TEXT.replace("]}", layer.repeat(50_000) + "]}"))).startsWith("too-large");
    }

    @Test
    void whateverIsChangedItIsReadOrRefused() {
        byte[] honest = ManifestFormat.write(MANIFEST);
        var random = new Random(3);
        int refused = 0;
        for (int each = 0; each < 3000; each++) {
            byte[] changed = honest.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                assertThat(ManifestFormat.read(changed).packs()).hasSizeLessThan(3);
            } catch (FormatException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void descriptionsComeBackWithoutControlCharacters() throws Exception {
        PackageDescription description = PackageDescriptionBuilder.builder()
                .type(PackageDescription.Type.DUMP)
                .name("before")
                .who("mia@laptop")
                .when(Instant.parse("2026-11-30T12:00:00Z"))
                .note("日本語")
                .seedFiles(List.of("shop.sql"))
                .bytes(5)
                .files(1)
                .build();
        assertThat(DescriptionFormat.read(DescriptionFormat.write(description))).isEqualTo(description);
        PackageDescription odd = PackageDescriptionBuilder.builder(description)
                .note("\u001b[2Jgone\u202e")
                .build();
        assertThat(DescriptionFormat.read(DescriptionFormat.write(odd)).note()).isEqualTo("\ufffd[2Jgone\ufffd");
    }

    @Test
    void otherDescriptionsAreRefused() {
        for (String text :
                List.of("", "[]", "{}", "{\"type\":\"dump\"}", "{\"type\":\"dump\",\"when\":\"now\"}", "7")) {
            assertThatExceptionOfType(FormatException.class)
                    .as(text)
                    .isThrownBy(() -> DescriptionFormat.read(text.getBytes(StandardCharsets.UTF_8)));
        }
        String later = "{\"type\":\"stream\",\"when\":\"2026-11-30T12:00:00Z\"}";
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> DescriptionFormat.read(later.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("too-new:stream"));
    }
}
