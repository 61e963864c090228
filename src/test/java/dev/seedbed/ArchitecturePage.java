package dev.seedbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The tables of `src/docs/architecture.md` that say which package may use which.
final class ArchitecturePage {
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    private ArchitecturePage() {}

    /// Packages, and who may use them.
    record Use(List<String> packages, List<String> users, boolean everybody) {}

    /// The packages of a room from top to bottom; those of one stage do not use each other.
    record Room(String name, List<List<String>> stages) {}

    static List<Use> uses() {
        return rows("| Package | May be used by |").stream()
                .map(cells -> new Use(
                        names(cells.getFirst()),
                        names(cells.getLast()),
                        cells.getLast().equals("everybody")))
                .toList();
    }

    static List<Room> rooms() {
        return rows("| Room | Its packages |").stream()
                .map(cells -> new Room(
                        names(cells.getFirst()).getFirst(),
                        Arrays.stream(cells.getLast().split("→"))
                                .map(ArchitecturePage::names)
                                .toList()))
                .toList();
    }

    private static List<List<String>> rows(String header) {
        try {
            List<String> page = Files.readAllLines(Path.of("src/docs/architecture.md"));
            return page.subList(page.indexOf(header) + 2, page.size()).stream()
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
