import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the sample data: SQL to be loaded into a real server and dumped from there, and the observatory as it is.
///
/// Run by `packaging/samples`; the same bytes on every run.
final class Samples {
    private Samples() {}

    public static void main(String[] args) throws IOException {
        Path load = Path.of(args[0]);
        Path bundle = Path.of(args[1]);
        Files.createDirectories(load);
        Files.createDirectories(bundle);
        Shop.write(load.resolve("shop.sql"));
        Cinema.write(load.resolve("cinema.sql"));
        Garden.write(load.resolve("garden.sql"));
        Observatory.write(bundle);
    }
}
