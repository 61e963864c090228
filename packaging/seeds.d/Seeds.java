import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Makes a large seed for benches; see `packaging/seeds`. Prints the path of the file it wrote.
final class Seeds {
    private static final String USAGE =
            """
            Usage: packaging/seeds KIND SIZE_MIB DIR [--gzip] [--name NAME] [--error-at-line N | --bad-row-at-line N]
                   packaging/seeds KIND SIZE_MIB DIR --tables N [--gzip] [--name NAME]
                   packaging/seeds KIND SIZE_MIB DIR --shape SHAPE [--gzip] [--name NAME]
                   packaging/seeds KIND --rows N DIR [--gzip] [--name NAME]
            KIND is postgresql, mysql or mariadb; SHAPE is wide, blobs, small, indexed or inserts.
            """;

    private final List<String> words = new ArrayList<>();
    private boolean gzip;
    private String name = "";
    private String shape = "";
    private long rows;
    private int tables;
    private Dump.Fault fault = new Dump.Fault(0, false);

    private Seeds() {}

    public static void main(String[] args) {
        try {
            System.out.println(new Seeds().run(args));
        } catch (IllegalArgumentException e) {
            System.err.print("seeds: " + e.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (IOException e) {
            System.err.println("seeds: " + e.getMessage());
            System.exit(1);
        }
    }

    private Path run(String[] args) throws IOException {
        parse(args);
        String kind = words.getFirst();
        long mebibytes = rows > 0 ? 0 : Long.parseLong(words.get(1));
        Path directory = Files.createDirectories(Path.of(words.getLast()));
        if (name.isEmpty()) {
            name = kind + "-" + (shape.isEmpty() ? "" : shape + "-") + (rows > 0 ? "numbers-" + rows : String.valueOf(mebibytes));
        }
        Path file = directory.resolve(name + ".sql" + (gzip ? ".gz" : ""));
        Path part = directory.resolve(file.getFileName() + ".part");
        try (Out out = new Out(open(part))) {
            Dump dump = switch (kind) {
                case "postgresql" -> new PostgreSqlDump(out, isInserts(), fault);
                case "mysql" -> new MySqlDump(out, false, isInserts(), fault);
                case "mariadb" -> new MySqlDump(out, true, isInserts(), fault);
                default -> throw new IllegalArgumentException("no such kind: " + kind);
            };
            dump.write(tables(dump), mebibytes << 20);
        } catch (IOException | IllegalArgumentException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isInserts() {
        return shape.equals("inserts");
    }

    private List<Tables.Table> tables(Dump dump) {
        if (!shape.isEmpty()) {
            return new Shapes(dump instanceof MySqlDump).tables(shape);
        }
        Tables all = new Tables(dump.row);
        return rows > 0 ? all.numbers(rows) : tables > 0 ? all.many(tables) : all.mixed();
    }

    private void parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--gzip" -> gzip = true;
                case "--shape" -> shape = value(args, ++i);
                case "--name" -> name = value(args, ++i);
                case "--tables" -> tables = Integer.parseInt(value(args, ++i));
                case "--rows" -> rows = Long.parseLong(value(args, ++i));
                case "--error-at-line" -> fault = new Dump.Fault(Long.parseLong(value(args, ++i)), false);
                case "--bad-row-at-line" -> fault = new Dump.Fault(Long.parseLong(value(args, ++i)), true);
                default -> {
                    if (args[i].startsWith("--")) {
                        throw new IllegalArgumentException("unknown option: " + args[i]);
                    }
                    words.add(args[i]);
                }
            }
        }
        if (words.size() != 3 && (rows == 0 || words.size() != 2)) {
            throw new IllegalArgumentException("which kind, how large and where?");
        }
    }

    private static String value(String[] args, int at) {
        if (at >= args.length) {
            throw new IllegalArgumentException(args[at - 1] + " needs a value");
        }
        return args[at];
    }

    private OutputStream open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return gzip ? new GZIPOutputStream(out, 1 << 16) : out;
    }
}
