package dev.seedbed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Texts, FXML, CSS: both languages have the same keys, every key is used, every used key is there, and no colour or
/// style hides outside the sheets.
class ResourcesTest {
    static final List<String> features = Messages.FEATURES;

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z][A-Za-z0-9._-]*)\"");
    private static final Pattern SET_STYLE = Pattern.compile("\\.setStyle\\(");
    private static final Pattern HEX = Pattern.compile(":[^;{}]*#[0-9a-fA-F]{3,8}\\b");

    @ParameterizedTest
    @FieldSource("features")
    void bothLanguagesHaveTheSameKeys(String feature) throws IOException {
        assertThat(keys(feature + "_ja")).isEqualTo(keys(feature));
    }

    @ParameterizedTest
    @FieldSource("features")
    void keysCarryTheNameOfTheirFeature(String feature) throws IOException {
        assertThat(keys(feature)).allMatch(key -> key.startsWith(feature + "."));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        assertThat(unused(allKeys(), literals(), fxmlKeys())).isEmpty();
    }

    @Test
    void everyUsedKeyIsThere() throws IOException {
        assertThat(missing(allKeys(), literals(), fxmlKeys())).isEmpty();
    }

    @Test
    void noStyleIsSetInJava() throws IOException {
        assertThat(linesWith(JAVA, ".java", SET_STYLE)).isEmpty();
    }

    @Test
    void colourValuesAreInTheTokenSheetOnly() throws IOException {
        assertThat(linesWith(RESOURCES, ".css", HEX)).isNotEmpty().allMatch(line -> line.startsWith("tokens.css"));
        assertThat(linesWith(RESOURCES, ".fxml", Pattern.compile("\\sstyle=\"")))
                .isEmpty();
    }

    /// The negative control: planted faults turn the checks red.
    @Test
    void plantedFaultsAreSeen() {
        Set<String> keys = Set.of("shell.used", "shell.built.a", "shell.forgotten");
        List<String> literals = List.of("shell.used", "shell.built.", "shell.misspelt");

        assertThat(unused(keys, literals, Set.of())).containsExactly("shell.forgotten");
        assertThat(missing(keys, literals, Set.of("shell.in-fxml")))
                .containsExactlyInAnyOrder("shell.misspelt", "shell.in-fxml");
        assertThat(HEX.matcher("-fx-fill: #fff;").find()).isTrue();
        assertThat(SET_STYLE.matcher("label.setStyle(\"-fx-fill: red\")").find())
                .isTrue();
    }

    /// A key counts as used where it stands in a literal, or where it starts with a literal that ends in a dot and is
    /// completed in code; the endings `.title`, `.why` and `.next` belong to the text of one failure. The names in
    /// failures are looked up in the bundles of all subjects.
    private static Set<String> unused(Set<String> keys, Collection<String> literals, Set<String> fxml) {
        Set<String> exact = Set.copyOf(literals);
        List<String> prefixes = literals.stream()
                .filter(text -> text.endsWith(".") || text.endsWith("-"))
                .filter(text -> text.indexOf('.') > 0)
                .distinct()
                .toList();
        return keys.stream()
                .filter(key -> !exact.contains(key) && !fxml.contains(key))
                .filter(key -> !exact.contains(key.replaceFirst("\\.(title|why|next|[a-z]+)$", "")))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !key.matches("[a-z]*failure\\.(what|field|action|reason)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(Set<String> keys, Collection<String> literals, Set<String> fxml) {
        var key = Pattern.compile("(" + String.join("|", features) + ")(\\.[a-z][A-Za-z0-9_-]*)+");
        return Stream.concat(literals.stream().filter(text -> key.matcher(text).matches()), fxml.stream())
                .filter(text -> !keys.contains(text))
                .filter(text -> keys.stream().noneMatch(known -> known.startsWith(text + ".")))
                .filter(text -> !text.matches(".*\\.(properties|css|fxml|sh|java|json|sql|cnf|log|ya?ml|key)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String feature : features) {
            all.addAll(keys(feature));
        }
        return all;
    }

    private static Set<String> keys(String bundle) throws IOException {
        var properties = new Properties();
        Path file = RESOURCES.resolve("dev/seedbed/text/" + bundle + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<String> literals() throws IOException {
        return Stream.concat(found(JAVA, ".java", LITERAL).stream(), Stream.empty())
                .toList();
    }

    private static Set<String> fxmlKeys() throws IOException {
        return Set.copyOf(found(RESOURCES, ".fxml", FXML_KEY));
    }

    private static List<String> found(Path root, String extension, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(result -> result.group(1)))
                    .distinct()
                    .toList();
        }
    }

    private static List<String> linesWith(Path root, String extension, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .flatMap(file -> read(file)
                            .lines()
                            .filter(line -> {
                                Matcher matcher = pattern.matcher(line);
                                return matcher.find();
                            })
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
