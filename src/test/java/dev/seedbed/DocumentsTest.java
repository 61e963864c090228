package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents keep up with the code: links lead to files and headings, and classes that are named exist.
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]+[A-Z]?[A-Za-z0-9]*)(?:[.#(][^`]*)?`");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    /// Classes of libraries that the documents speak of, and what looks like one.
    private static final Set<String> OTHERS = Set.of(
            "Connection",
            "Notifications",
            "Optional",
            "Runnable",
            "ServiceLoader",
            "Shift_JIS",
            "Task",
            "TaskProgressView",
            "ValidationSupport");

    @Test
    void linksLeadToFilesAndHeadings() {
        assertThat(documents().flatMap(DocumentsTest::deadLinks)).isEmpty();
    }

    @Test
    void classesThatAreNamedExist() {
        Set<String> known = files(Path.of("src"), ".java")
                .flatMap(file -> declared(read(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(OTHERS);
        assertThat(documents()
                        .flatMap(file -> CLASS_NAME
                                .matcher(withoutCode(file))
                                .results()
                                .map(found -> found.group(1))
                                .filter(name -> !known.contains(name))
                                .map(name -> file + ": " + name)))
                .isEmpty();
    }

    /// With the builders that are generated for records.
    private static Stream<String> declared(String source) {
        boolean hasBuilder = source.contains("@RecordBuilder");
        return DECLARED.matcher(source)
                .results()
                .map(found -> found.group(1))
                .flatMap(name -> hasBuilder ? Stream.of(name, name + "Builder") : Stream.of(name));
    }

    /// The negative control.
    @Test
    void headingsAndNamesAreRead() {
        assertThat(declared("@RecordBuilder public record Snapshot(String id) {}"))
                .containsExactly("Snapshot", "SnapshotBuilder");
        assertThat(declared("public record Layer(String id) {}")).containsExactly("Layer");
        assertThat(anchor("What a clone owns: 64 KB, `x`")).isEqualTo("what-a-clone-owns-64-kb-x");
        assertThat(CLASS_NAME.matcher("`SeedWatch.open` and `id`").results().map(found -> found.group(1)))
                .containsExactly("SeedWatch");
        assertThat(documents()).hasSizeGreaterThan(10);
    }

    private static Stream<String> deadLinks(Path document) {
        return LINK.matcher(withoutCode(document))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith("https:") && !leads(document, link))
                .map(link -> document + ": " + link);
    }

    private static boolean leads(Path document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || HEADING.matcher(read(target))
                                .results()
                                .anyMatch(heading -> anchor(heading.group(1)).equals(parts[1])));
    }

    /// As the place where the documents are read makes links of headings.
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\w\\s-]", "")
                .strip()
                .replace(' ', '-');
    }

    private static Stream<Path> documents() {
        return Stream.concat(Stream.of(Path.of("README.md")), files(Path.of("src/docs"), ".md"));
    }

    private static Stream<Path> files(Path root, String extension) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(extension)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutCode(Path document) {
        return CODE_BLOCK.matcher(read(document)).replaceAll("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
