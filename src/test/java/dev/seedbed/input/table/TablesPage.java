package dev.seedbed.input.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The examples of `src/docs/tables.md`.
public final class TablesPage {
    private static final Path PAGE = Path.of("src/docs/tables.md");

    private TablesPage() {}

    /// The first block of code of a language.
    public static String block(String language) throws IOException {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /// @return the folder `masters`
    public static Path masters(Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("masters"));
        Files.writeString(folder.resolve("01_countries.csv"), block("csv"));
        Files.writeString(folder.resolve("02_events.jsonl"), block("json"));
        return folder;
    }
}
