import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The MariaDB sample: five years of a shared kitchen garden, and its weather day by day.
final class Garden {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final int GARDENERS = 26;

    private record Plant(int days, int sowFrom, int sowTo, String unit, double yield) {}

    private final Dice dice = new Dice(20220101);
    private final List<Plant> plants = new ArrayList<>();

    static void write(Path file) throws IOException {
        try (Sql sql = new Sql(file, Sql.Dialect.MYSQL)) {
            new Garden().write(sql);
        }
    }

    private void write(Sql sql) {
        sql.script(GardenSchema.TABLES);
        plants(sql);
        beds(sql);
        gardeners(sql);
        sowings(sql);
        sensors(sql);
        weather(sql);
        sql.script(GardenSchema.REST);
    }

    private void plants(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (String plant : GardenPlants.PLANTS) {
            String[] part = plant.split("\\|", -1);
            String[] months = part[5].split("-");
            plants.add(new Plant(
                    Integer.parseInt(part[4]), Integer.parseInt(months[0]), Integer.parseInt(months[1]), part[6], Double.parseDouble(part[7])));
            List<Object> names = new ArrayList<>();
            for (String name : part[9].split(";")) {
                names.addAll(List.of(name.split("=")));
            }
            rows.add(new Object[] {
                part[0], part[1], part[2], part[3], plants.getLast().days(), plants.getLast().sowFrom(), plants.getLast().sowTo(), part[6],
                part[8].equals("-") ? null : new BigDecimal(part[8]), Sql.json(names.toArray()), part[10].isEmpty() ? null : part[10]
            });
        }
        sql.insert("plants", "name, variety, latin_name, family, days_to_harvest, sow_from, sow_to, unit, price_per_unit, names, note", rows);
    }

    private void beds(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (String bed : GardenPlants.BEDS) {
            String[] part = bed.split("\\|", -1);
            rows.add(new Object[] {
                part[0], Integer.valueOf(part[1]), Integer.valueOf(part[2]), part[3], part[4], part[5].equals("1"), part[6], part[7].isEmpty() ? null : part[7]
            });
        }
        sql.insert("beds", "name, width_cm, length_cm, soil, sun, greenhouse, laid_out_on, note", rows);
    }

    private void gardeners(Sql sql) {
        People people = new People(dice);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < GARDENERS; i++) {
            People.Person person = people.next();
            LocalDate since = i < 6 ? LocalDate.of(2019, 3, 2) : dice.date(LocalDate.of(2019, 4, 1), LocalDate.of(2026, 4, 1));
            rows.add(new Object[] {
                person.name(), person.email(), dice.chance(0.7) ? "+44 1632 960%03d".formatted(dice.between(0, 999)) : null,
                dice.weighted(List.of("gardener", "treasurer", "beekeeper"), 20, 1, 2), since
            });
        }
        sql.insert("gardeners", "name, email, phone, role, member_since", rows);
    }

    private void sowings(Sql sql) {
        List<Object[]> sown = new ArrayList<>();
        for (int year = 2022; year <= 2026; year++) {
            for (int i = 0; i < 132 + 8 * (year - 2022); i++) {
                int plant = dice.between(1, plants.size());
                Plant what = plants.get(plant - 1);
                LocalDate day = LocalDate.of(year, dice.between(what.sowFrom(), what.sowTo()), dice.between(1, 28));
                if (!day.isAfter(TODAY)) {
                    int last = year < 2023 ? 12 : year < 2025 ? 13 : 14;
                    sown.add(new Object[] {
                        plant, dice.between(1, last), dice.between(1, GARDENERS), day, dice.between(2, 60) * 5,
                        dice.chance(0.8) ? BigDecimal.valueOf(dice.between(35, 99), 2) : null, dice.chance(0.15) ? dice.pick(GardenPlants.SOWING_NOTES) : null
                    });
                }
            }
        }
        sown.sort((a, b) -> ((LocalDate) a[3]).compareTo((LocalDate) b[3]));
        List<Object[]> rows = new ArrayList<>();
        for (Object[] sowing : sown) {
            Object[] row = new Object[sowing.length + 1];
            row[0] = new Sql.Raw("NEXT VALUE FOR label_numbers");
            System.arraycopy(sowing, 0, row, 1, sowing.length);
            rows.add(row);
        }
        sql.insert("sowings", "label, plant_id, bed_id, gardener_id, sown_on, seeds, germination, note", rows);
        harvests(sql, sown);
    }

    private void harvests(Sql sql, List<Object[]> sown) {
        Set<String> weighed = Set.of("kg");
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < sown.size(); i++) {
            Plant plant = plants.get((Integer) sown.get(i)[0] - 1);
            if (dice.chance(0.12)) {
                continue;
            }
            LocalDate day = ((LocalDate) sown.get(i)[3]).plusDays(Math.round(dice.around(plant.days(), plant.days() * 0.06)));
            int times = dice.between(2, 6);
            for (int k = 0; k < times && !day.isAfter(TODAY); k++, day = day.plusDays(dice.between(2, 9))) {
                double amount = Math.max(0.05, plant.yield() * dice.around(1, 0.35) / times);
                BigDecimal quantity = weighed.contains(plant.unit())
                        ? BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP)
                        : BigDecimal.valueOf(Math.max(1, Math.round(amount))).setScale(2);
                rows.add(new Object[] {i + 1, dice.between(1, GARDENERS), day, quantity, dice.chance(0.5) ? dice.between(1, 5) : null, dice.chance(0.12) ? dice.pick(GardenPlants.HARVEST_NOTES) : null});
            }
        }
        rows.sort((a, b) -> ((LocalDate) a[2]).compareTo((LocalDate) b[2]));
        sql.insert("harvests", "sowing_id, gardener_id, picked_on, quantity, taste, note", rows);
    }

    private void sensors(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        String[] places = {"Shed roof", "Glass One", "Glass Two", "Pumpkin Hill", "Pond edge", "Bee house"};
        for (int i = 0; i < places.length; i++) {
            String id = dice.hex(8) + "-" + dice.hex(4) + "-4" + dice.hex(3) + "-a" + dice.hex(3) + "-" + dice.hex(12);
            rows.add(new Object[] {id, places[i], "2001:db8:9a:7::" + Integer.toHexString(0x10 + i), LocalDate.of(2022 + i / 2, 3, 12 + i), i == 4 ? null : dice.between(41, 100)});
        }
        sql.insert("sensors", "id, place, address, installed_on, battery_percent", rows);
    }

    private void weather(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        double drift = 0;
        double dryness = 0;
        for (LocalDate day = FIRST; !day.isAfter(TODAY); day = day.plusDays(1)) {
            double season = -Math.cos((day.getDayOfYear() - 18) / 365.25 * 2 * Math.PI);
            drift = 0.75 * drift + dice.around(0, 1.7);
            double low = 5.4 + 6.3 * season + drift;
            double high = low + Math.max(1.5, dice.around(6.5 + 2.5 * season, 1.8));
            boolean wet = dice.chance(dryness > 0 ? 0.62 : 0.3);
            dryness = wet ? 1 : 0;
            BigDecimal rain = wet ? tenths(Math.min(48, -4.6 * Math.log(1 - dice.fraction()))) : BigDecimal.ZERO.setScale(1);
            double sun = Math.max(0, (wet ? 2.2 : 6.4) * (1 + 0.55 * season) + dice.around(0, 1.4));
            String sky = rain.signum() > 0 && high < 1.5 ? "snow" : rain.doubleValue() > 12 ? "storm" : rain.signum() > 0 ? "rain" : sun > 7 ? "clear" : sun > 3 ? "fair" : low > 0 && dice.chance(0.1) ? "fog" : "cloud";
            boolean gap = day.isAfter(LocalDate.of(2024, 2, 10)) && day.isBefore(LocalDate.of(2024, 2, 15));
            rows.add(new Object[] {
                day, gap ? null : tenths(low), gap ? null : tenths(high), gap ? null : rain, gap ? null : tenths(Math.min(sun, 15.5)), gap ? null : sky,
                gap ? "Sensor mast down after the gale." : low < 0 && day.getMonthValue() == 5 ? "Late frost! Fleece on everything." : rain.doubleValue() > 30 ? "Paths under water." : high > 31 ? "Watered twice." : null
            });
        }
        sql.insert("weather", "day, low_c, high_c, rain_mm, sun_hours, sky, note", rows);
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
