package dev.seedbed.source.server;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/// One dump of a server into a file.
final class CaptureRun {
    private static final int BUFFER = 128 * 1024;
    private static final int MOST_LINES = 20;

    private final CaptureContainer container;
    private final CaptureTool programs;
    private final CaptureTool.Order order;
    private final List<ExecSpec> dumps;
    private final CaptureProgress.Listener listener;
    private final CaptureMeter meter;

    CaptureRun(
            CaptureContainer container,
            CaptureTool programs,
            CaptureTool.Order order,
            List<ExecSpec> dumps,
            CaptureProgress.Listener listener) {
        this.container = container;
        this.programs = programs;
        this.order = order;
        this.dumps = dumps;
        this.listener = listener;
        this.meter = new CaptureMeter(order.facts().tables());
    }

    /// @return bytes of the file
    long into(Path file) throws OperationFailedException, InterruptedException {
        try (var written = DumpFile.open(file, programs.isPackedHere());
                Subscription _ =
                        container.follow(line -> programs.table(line.text()).ifPresent(meter::begin))) {
            for (ExecSpec dump : dumps) {
                run(dump, written);
            }
            listener.at(meter.now(written.bytes()));
            return written.complete();
        } catch (IOException e) {
            throw DumpFile.failed(file, e);
        }
    }

    private void run(ExecSpec dump, DumpFile file) throws OperationFailedException, InterruptedException {
        ExecResult result = container.read(dump, output -> copy(output, file));
        if (!result.isSuccess()) {
            String said = errors(container.said());
            throw new OperationFailedException(
                    programs.failure(order.server().address(), new ExecResult(result.exitCode(), "", said)));
        }
        if (!programs.isComplete(file.end())) {
            throw new OperationFailedException(
                    new SourceFailure.CaptureFailed(order.server().address().toString(), List.of("incomplete")));
        }
    }

    private void copy(InputStream from, DumpFile to) throws IOException, OperationFailedException {
        byte[] buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, read);
            listener.at(meter.now(to.bytes()));
        }
    }

    private String errors(String said) {
        List<String> lines = said.lines()
                .filter(line -> !line.isBlank() && !programs.isProgress(line))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    }
}
