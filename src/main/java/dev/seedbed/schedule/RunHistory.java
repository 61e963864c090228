package dev.seedbed.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The last runs of a schedule, one line of JSON each; older ones go.
final class RunHistory {
    static final int MOST = 100;
    private static final int MOST_FAILURE = 2_000;

    private final Path file;

    RunHistory(Path file) {
        this.file = file;
    }

    /// Made when it is used: it takes a tenth of a short command.
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /// The oldest first. A line that is none of ours is left out.
    List<RunReport> read() throws OperationFailedException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.flatMap(RunHistory::report).toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    private static Stream<RunReport> report(String line) {
        try {
            RunReport read = Json.MAPPER.readValue(line.getBytes(StandardCharsets.ISO_8859_1), RunReport.class);
            return read != null && read.startedAt() != null && read.outcome() != null
                    ? Stream.of(RunReportBuilder.builder(read).build())
                    : Stream.empty();
        } catch (IOException | RuntimeException _) {
            return Stream.empty();
        }
    }

    /// Written whole or not at all.
    void append(RunReport report) throws OperationFailedException {
        var all = new ArrayList<>(read());
        String failure = report.failure();
        all.add(RunReportBuilder.builder(report)
                .failure(failure.substring(0, Math.min(failure.length(), MOST_FAILURE)))
                .build());
        var kept = all.subList(Math.max(0, all.size() - MOST), all.size());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> {
                for (RunReport one : kept) {
                    out.write(Json.MAPPER.writeValueAsBytes(one));
                    out.write('\n');
                }
            });
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }
}
