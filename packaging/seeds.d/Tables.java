import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The tables of a seed: four of different widths, or a single narrow one.
final class Tables {
    /// Writes the fields of row `id`.
    interface Fields {
        void write(Row row, long id) throws IOException;
    }

    /// `share` of the seed's bytes; a table has `rows` rows where that is not 0.
    record Table(String name, double share, long rows, String columns, Fields fields) {
        /// The name without the number that tells tables of the same columns apart.
        String shape() {
            return name.substring(0, name.length() - suffix().length());
        }

        String suffix() {
            int at = name.lastIndexOf('_');
            return at < 0 ? "" : name.substring(at);
        }

        Table another(String suffix, double part) {
            return new Table(name + suffix, share * part, rows, columns, fields);
        }
    }

    private static final long START = 1_672_531_200_000L; // 2023-01-01
    private static final long SPAN = 120_000_000_000L;
    private static final String[] KINDS = {"page.view", "cart.add", "cart.remove", "order.placed", "order.paid", "login", "logout", "search", "mail.opened"};
    private static final String[] GIVEN = {"Ada", "Bruno", "Chidi", "Dafni", "Eira", "Fumiko", "Göran", "Hala", "Itsuki", "Jörg", "Ксения", "ليلى", "美咲", "Noémie", "Oluchi", "Petra"};
    private static final String[] FAMILY = {"Ashdown", "Brandão", "Castellan", "Dąbrowa", "Eriksen", "Fairweather", "Gołąb", "Harkness", "Ibáñez", "Jansdotter", "Kawabe", "Lindengrün"};
    private static final String[] WORDS = ("the quiet river carries lanterns past orchards while gardeners count seeds and weigh harvests by evening light "
            + "nobody hurries because every ledger says that winter stores are full and the mill wheel keeps turning slowly").split(" ");

    private final SplittableRandom random = new SplittableRandom(42);
    private final byte[] prose;
    private final Row row;
    private long accounts;

    Tables(Row row) {
        this.row = row;
        this.prose = prose();
    }

    List<Table> mixed() {
        return List.of(
                new Table("accounts", 0.10, 0, "id, email, name, created_at, active, settings", accounts()),
                new Table("documents", 0.15, 0, "id, account_id, title, body, written_at", documents()),
                new Table("events", 0.50, 0, "id, account_id, kind, at, payload", events()),
                new Table("measurements", 0.25, 0, "id, device, at, value", measurements()));
    }

    /// `count` tables of these widths, which divide the seed's bytes as the four do.
    List<Table> many(int count) {
        List<Table> four = mixed();
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(four.get(i % 4).another(i < 4 ? "" : "_" + (i / 4 + 1), 1));
        }
        double sum = all.stream().mapToDouble(Table::share).sum();
        return all.stream().map(table -> table.another("", 1 / sum)).toList();
    }

    List<Table> numbers(long rows) {
        return List.of(new Table("numbers", 1, rows, "id, label, at, amount, even", numbers()));
    }

    private Fields accounts() {
        byte[][] given = bytes(GIVEN);
        byte[][] family = bytes(FAMILY);
        byte[] open = row.json("{\"theme\": \"dark\", \"page_size\": ");
        byte[] close = row.json(", \"beta\": false, \"tags\": [\"new\", \"north\"]}");
        byte[] user = ascii("user");
        byte[] host = ascii("@example.com");
        return (row, id) -> {
            accounts = id;
            row.number(id);
            Out out = row.open();
            out.bytes(user);
            out.number(id);
            out.bytes(host);
            row.close();
            row.open().bytes(given[random.nextInt(given.length)]);
            out.one(' ');
            out.bytes(family[random.nextInt(family.length)]);
            row.close();
            row.time(START + id * 1_713);
            row.flag(random.nextInt(8) != 0);
            row.open().bytes(open);
            out.number(25L << random.nextInt(4));
            out.bytes(close);
            row.close();
        };
    }

    private Fields documents() {
        return (row, id) -> {
            row.number(id);
            row.number(account());
            prose(row, 20, 60);
            if (random.nextInt(50) == 0) {
                row.nothing();
            } else {
                prose(row, 300, 3000);
            }
            row.time(START + Math.floorMod(id * 7_919_117, SPAN));
        };
    }

    private Fields events() {
        byte[][] kinds = bytes(KINDS);
        byte[] session = row.json("{\"session\": \"");
        byte[] path = row.json("\", \"path\": \"/catalogue/");
        byte[] took = row.json("\", \"took_ms\": ");
        byte[] agent = row.json(", \"agent\": {\"name\": \"Fernbird\", \"os\": \"Linux\", \"mobile\": false}, \"referrer\": null, \"note\": \"");
        byte[] close = row.json("\"}");
        return (row, id) -> {
            row.number(id);
            row.number(account());
            row.open().bytes(kinds[random.nextInt(kinds.length)]);
            row.close();
            row.time(START + id * 977);
            Out out = row.open();
            out.bytes(session);
            out.digits(random.nextLong(1_000_000_000_000_000L), 15);
            out.bytes(path);
            out.number(random.nextInt(40_000));
            out.bytes(took);
            out.number(random.nextInt(900));
            out.bytes(agent);
            words(out, 30, 160);
            out.bytes(close);
            row.close();
        };
    }

    private Fields measurements() {
        return (row, id) -> {
            row.number(id);
            row.number(random.nextInt(500) + 1);
            row.time(START + id * 113);
            row.field().hundredths(random.nextInt(100_000));
        };
    }

    private Fields numbers() {
        byte[] label = ascii("number ");
        return (row, id) -> {
            row.number(id);
            Out out = row.open();
            out.bytes(label);
            out.number(id);
            row.close();
            row.time(START + id * 1_009);
            row.field().hundredths(Math.floorMod(id * 7_919, 10_000_000L));
            row.flag(id % 2 == 0);
        };
    }

    private long account() {
        return 1 + random.nextLong(accounts);
    }

    private void prose(Row row, int low, int high) throws IOException {
        words(row.open(), low, high);
        row.close();
    }

    private void words(Out out, int low, int high) throws IOException {
        int length = low + random.nextInt(high - low);
        out.bytes(prose, random.nextInt(prose.length - length), length);
    }

    private byte[] prose() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 1 << 20) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return ascii(text.toString());
    }

    private static byte[][] bytes(String[] words) {
        byte[][] all = new byte[words.length][];
        for (int i = 0; i < words.length; i++) {
            all[i] = words[i].getBytes(StandardCharsets.UTF_8);
        }
        return all;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
