package dev.seedbed.volume.archive;

import dev.seedbed.engine.ChildProgram;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyProgress;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/// A program that exports or imports one volume, made to be killed in the middle.
///
/// Arguments: what to do, the volume, the file, and the number of bytes after which it says `there` and stands still.
/// Says how it ended.
public final class ArchiveProgram {
    private ArchiveProgram() {}

    public static void main(String[] arguments) throws Exception {
        long stand = Long.parseLong(arguments[3]);
        CopyProgress progress = (done, _, _) -> {
            if (stand > 0 && done >= stand) {
                System.out.println("there");
                System.out.flush();
                while (true) {
                    LockSupport.park();
                }
            }
        };
        var bed = new ArchiveFixture(ChildProgram.engine());
        Path file = Path.of(arguments[2]);
        try {
            switch (arguments[0]) {
                case "export" ->
                    bed.archives.export(
                            arguments[1],
                            file,
                            ArchiveFormat.of(file.toString()).orElseThrow(),
                            progress);
                case "import" -> bed.archives.importInto(file, arguments[1], progress);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            System.out.println("done");
        } catch (OperationFailedException e) {
            System.out.println(e.failure());
        } catch (Throwable e) {
            System.out.println("defect " + e);
        }
        System.out.flush();
        System.exit(0);
    }
}
