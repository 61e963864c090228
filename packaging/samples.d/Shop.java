import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The PostgreSQL sample: a mail-order shop for things made by hand, from its opening day to October 2026.
final class Shop {
    private static final LocalDate OPENED = LocalDate.of(2023, 3, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final int CUSTOMERS = 900;
    private static final int OPENING_NIGHT = 45;
    private static final int ORDERS = 2600;

    private record Product(int id, BigDecimal price, LocalDate introduced) {}

    private record Customer(int id, People.Person person, LocalDate joined) {}

    private record Bought(int product, Customer customer, LocalDateTime at) {}

    private final Dice dice = new Dice(20230304);
    private final List<Product> products = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();
    private final List<Bought> bought = new ArrayList<>();

    static void write(Path file) throws IOException {
        try (Sql sql = new Sql(file, Sql.Dialect.POSTGRESQL)) {
            new Shop().write(sql);
        }
    }

    private void write(Sql sql) {
        sql.script("BEGIN;");
        sql.script(ShopSchema.TABLES);
        makers(sql);
        products(sql);
        customers(sql);
        orders(sql);
        reviews(sql);
        sql.script(ShopSchema.REST);
        sql.script("COMMIT;");
    }

    private void makers(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (ShopGoods.Maker maker : ShopGoods.MAKERS) {
            rows.add(new Object[] {maker.name(), maker.latin(), maker.country(), maker.town(), maker.since(), maker.note()});
        }
        sql.insert("makers", "name, name_latin, country, town, supplier_since, note", rows);
    }

    private void products(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (ShopGoods.Line line : ShopGoods.LINES) {
            int number = 0;
            for (String variant : line.variants().split("\\|")) {
                rows.add(product(line, variant, ++number));
            }
        }
        sql.insert(
                "products",
                "maker_id, sku, name, name_native, variant, category, price, weight_g, tags, attributes, description, introduced_on, discontinued_on",
                rows);
    }

    private Object[] product(ShopGoods.Line line, String variant, int number) {
        String[] parts = variant.split("\\*");
        BigDecimal factor = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ONE;
        BigDecimal price = new BigDecimal(line.price()).multiply(factor).setScale(1, RoundingMode.HALF_UP).setScale(2);
        ShopGoods.Maker maker = ShopGoods.MAKERS.get(line.maker());
        LocalDate since = LocalDate.parse(maker.since());
        LocalDate introduced = since.isBefore(OPENED) ? OPENED : since.plusDays(dice.between(14, 120));
        LocalDate discontinued = dice.chance(0.07) ? dice.date(LocalDate.of(2026, 1, 7), TODAY.minusDays(30)) : null;
        products.add(new Product(products.size() + 1, price, introduced));
        String attributes = Sql.json(
                "material", line.material(),
                "handmade", true,
                "care", line.category().equals("textiles") ? List.of("wash at 30 °C", "dry flat") : null,
                "origin", new Sql.Raw(Sql.json("country", maker.country(), "town", maker.town())),
                "stock", dice.between(0, 140),
                "allergens", line.category().equals("pantry") ? List.of() : null);
        return new Object[] {
            line.maker() + 1, "%s-%02d".formatted(line.code(), number), line.name(), line.nativeName(), parts[0], line.category(), price,
            factor.multiply(BigDecimal.valueOf(line.weight())).intValue(), Sql.array(List.of(line.tags().split(","))), attributes, line.description(), introduced, discontinued
        };
    }

    private void customers(Sql sql) {
        People people = new People(dice);
        List<LocalDate> joined = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            joined.add(dice.date(OPENED, i < OPENING_NIGHT ? OPENED : TODAY));
        }
        joined.sort(null);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            People.Person person = people.next();
            customers.add(new Customer(i + 1, person, joined.get(i)));
            String birthday = dice.chance(0.35) ? dice.date(LocalDate.of(1944, 1, 1), LocalDate.of(2006, 12, 31)).toString() : null;
            String preferences = Sql.json(
                    "theme", dice.pick(List.of("light", "dark", "system")),
                    "gift_wrap", dice.chance(0.2) ? true : null,
                    "favourites", dice.chance(0.4) ? List.of(dice.pick(ShopGoods.LINES).code(), dice.pick(ShopGoods.LINES).code()) : null);
            rows.add(new Object[] {
                person.name(), person.email(), person.language(), person.country(), person.city(), birthday, dice.chance(0.42),
                preferences, dice.awake(joined.get(i))
            });
        }
        sql.insert("customers", "name, email, language, country, city, birthday, newsletter, preferences, joined_at", rows);
    }

    private void orders(Sql sql) {
        List<LocalDateTime> times = new ArrayList<>();
        while (times.size() < ORDERS) {
            LocalDate day = dice.date(OPENED, TODAY);
            double season = day.getMonthValue() >= 11 ? 1 : day.getMonthValue() == 7 ? 0.35 : 0.55;
            double growth = 0.35 + 0.65 * (day.toEpochDay() - OPENED.toEpochDay()) / (TODAY.toEpochDay() - OPENED.toEpochDay());
            if (dice.chance(season * growth)) {
                times.add(dice.awake(day));
            }
        }
        times.sort(null);
        List<Object[]> orders = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        for (int id = 1; id <= ORDERS; id++) {
            order(id, times.get(id - 1), orders, items);
        }
        sql.insert("orders", "customer_id, status, placed_at, shipped_at, delivered_at, shipping, total, ship_to, note", orders);
        sql.insert("order_items", "order_id, line, product_id, quantity, unit_price, discount", items);
    }

    private void order(int id, LocalDateTime at, List<Object[]> orders, List<Object[]> items) {
        Customer customer = customerAt(at.toLocalDate());
        List<Product> offered = products.stream().filter(p -> !p.introduced().isAfter(at.toLocalDate())).toList();
        Set<Integer> chosen = new HashSet<>();
        BigDecimal goods = BigDecimal.ZERO;
        int lines = dice.weighted(List.of(1, 2, 3, 4, 6), 34, 30, 20, 11, 5);
        for (int line = 1; chosen.size() < lines; ) {
            Product product = dice.pickPopular(offered);
            if (!chosen.add(product.id())) {
                continue;
            }
            int quantity = dice.weighted(List.of(1, 2, 3, 6), 70, 20, 7, 3);
            BigDecimal discount = dice.chance(0.08) ? dice.pick(List.of(new BigDecimal("0.10"), new BigDecimal("0.25"))) : BigDecimal.ZERO.setScale(2);
            goods = goods.add(product.price().multiply(BigDecimal.valueOf(quantity)).multiply(BigDecimal.ONE.subtract(discount)));
            items.add(new Object[] {id, line++, product.id(), quantity, product.price(), discount});
            bought.add(new Bought(product.id(), customer, at));
        }
        goods = goods.setScale(2, RoundingMode.HALF_UP);
        BigDecimal shipping = new BigDecimal(goods.intValue() >= 80 ? "0.00" : customer.person().country().equals("DE") ? "4.90" : "9.50");
        long age = TODAY.toEpochDay() - at.toLocalDate().toEpochDay();
        String status = age > 12 ? dice.weighted(List.of("delivered", "cancelled", "returned"), 93, 4, 3)
                : age > 5 ? dice.weighted(List.of("shipped", "delivered"), 60, 40)
                : dice.weighted(List.of("new", "paid", "packed"), 30, 45, 25);
        boolean sent = Set.of("shipped", "delivered", "returned").contains(status);
        LocalDateTime shipped = sent ? at.plusHours(dice.between(9, 60)).plusMinutes(dice.between(0, 59)) : null;
        LocalDateTime delivered = sent && !status.equals("shipped") ? shipped.plusHours(dice.between(22, 130)) : null;
        String shipTo = Sql.json("name", customer.person().name(), "city", customer.person().city(), "country", customer.person().country());
        orders.add(new Object[] {
            customer.id(), status, at, shipped, delivered, shipping, goods.add(shipping), shipTo, dice.chance(0.06) ? dice.pick(ShopGoods.NOTES) : null
        });
    }

    /// A customer who had joined by `day`; some come back far more often than others.
    private Customer customerAt(LocalDate day) {
        int joined = 0;
        while (joined < customers.size() && !customers.get(joined).joined().isAfter(day)) {
            joined++;
        }
        return dice.pickPopular(customers.subList(0, Math.max(1, joined)));
    }

    private void reviews(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        Set<List<Integer>> written = new HashSet<>();
        for (Bought purchase : bought) {
            LocalDateTime at = purchase.at().plusDays(dice.between(8, 50)).plusMinutes(dice.between(0, 1439));
            if (!dice.chance(0.2) || at.toLocalDate().isAfter(TODAY) || !written.add(List.of(purchase.product(), purchase.customer().id()))) {
                continue;
            }
            int rating = dice.weighted(List.of(5, 4, 3, 2, 1), 52, 26, 12, 6, 4);
            String[] words = words(rating, purchase.customer().person().language());
            boolean silent = dice.chance(0.18);
            rows.add(new Object[] {
                purchase.product(), purchase.customer().id(), rating, words[0], silent ? null : words[1], silent ? null : words[2],
                dice.chance(0.3) ? dice.between(1, 40) : 0, at
            });
        }
        rows.sort((a, b) -> ((LocalDateTime) a[7]).compareTo((LocalDateTime) b[7]));
        sql.insert("reviews", "product_id, customer_id, rating, language, title, body, helpful_votes, written_at", rows);
    }

    /// Language, title and body, in the writer's own language where there is one.
    private String[] words(int rating, String language) {
        List<String> choice = rating >= 4 ? ShopGoods.GOOD : rating == 3 ? ShopGoods.FAIR : ShopGoods.POOR;
        List<String> own = choice.stream().filter(text -> text.startsWith(language + "|")).toList();
        List<String> english = choice.stream().filter(text -> text.startsWith("en|")).toList();
        return dice.pick(own.isEmpty() ? english : own).split("\\|", -1);
    }
}
