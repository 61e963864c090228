import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The bundle sample: SQL as people write it by hand, in numbered files that build on one another.
///
/// `02_stars.sql` is compressed by the wrapper.
final class Observatory {
    private static final int STARS = 1500;
    private static final int NIGHTS = 96;

    private static final List<String> NAMES = List.of(
            "Old Ember", "川の灯", "نجمة الراعي", "Ласточка", "Maud's Lantern", "L’Hirondelle", "별나루", "Ἄγκυρα", "दीपशिखा", "The Needle", "Nordpolsvakt", "Ciemna Perła",
            "Farol do Sul", "月兎", "Ferryman", "الغزالة", "Костёр", "Sister Frost", "Wintergarten", "Otter's Eye");
    private static final List<String> FIELDS = List.of("Kite", "Anvil", "Heron", "Lantern", "Loom", "Salmon", "Bell", "Ladder");
    private static final List<String> OBSERVERS = List.of("Imogen Thistlewood", "雨宮 千尋", "Tomás Quintela", "نور القاسمي", "Аглая Белозор", "Jonah Harkness");
    private static final List<String> REMARKS = List.of(
            "Thin cloud from 02:00.", "Steady air, best of the week.", "Dome stuck at 214°. Kicked it.", "Dew on the corrector.", "An owl sat on the finder.", "満月が明るすぎる", "Seeing poor, tea good.",
            "Comparison star is itself variable?!", "Aurora! Stopped to look. 🌌", "Recalibrated after the power cut.", "Спутник прошёл через поле.", "سماء صافية تمامًا");

    private final Dice dice = new Dice(19720608);
    private final List<Double> magnitudes = new ArrayList<>();
    private final List<Boolean> variable = new ArrayList<>();

    static void write(Path directory) throws IOException {
        Observatory observatory = new Observatory();
        Files.writeString(directory.resolve("01_schema.sql"), ObservatorySchema.TEXT);
        try (Sql sql = new Sql(directory.resolve("02_stars.sql"), Sql.Dialect.POSTGRESQL)) {
            observatory.stars(sql);
        }
        try (Sql sql = new Sql(directory.resolve("03_observations.sql"), Sql.Dialect.POSTGRESQL)) {
            observatory.observations(sql);
        }
    }

    private void stars(Sql sql) {
        sql.script("-- The Hollow Hill catalogue, second edition: %,d stars down to magnitude 11.\nset search_path = sky;\n\nbegin;\n".formatted(STARS));
        List<Object[]> rows = new ArrayList<>();
        for (int i = 1; i <= STARS; i++) {
            double magnitude = Math.min(11, 1.2 + 9.8 * Math.pow(dice.fraction(), 0.42));
            boolean varies = dice.chance(0.08);
            magnitudes.add(magnitude);
            variable.add(varies);
            String type = dice.weighted(List.of("O", "B", "A", "F", "G", "K", "M"), 1, 8, 17, 17, 18, 26, 13) + dice.between(0, 9)
                    + dice.weighted(List.of("V", "III", "II", "Ib"), 62, 30, 5, 3);
            String facts = Sql.json(
                    "components", dice.chance(0.1) ? dice.between(2, 4) : null,
                    "period_days", varies ? decimal(0.3 + 40 * dice.fraction(), 3) : null,
                    "aliases", dice.chance(0.05) ? List.of("HH-A " + i, "Kite Survey " + dice.between(100, 999)) : null);
            rows.add(new Object[] {
                "HH %04d".formatted(i), i % 75 == 7 ? NAMES.get(i / 75 % NAMES.size()) : null, dice.pick(FIELDS), decimal(360 * dice.fraction(), 5),
                decimal(Math.toDegrees(Math.asin(2 * dice.fraction() - 1)), 5), decimal(magnitude, 2), type,
                dice.chance(0.85) ? decimal(Math.max(0.4, dice.around(9, 6)), 2) : null, varies, facts
            });
        }
        sql.insert("stars", "designation, name, field, ra_deg, dec_deg, magnitude, spectral_type, parallax_mas, variable, facts", rows);
        sql.script("\ncommit;");
    }

    private void observations(Sql sql) {
        sql.script("-- Observing log, January to October 2026. Times are UTC.\nset search_path = sky;\n\nbegin;\n");
        sql.insert("instruments", "name, kind, aperture_mm, first_light, retired_on, notes", List.<Object[]>of(
                new Object[] {"Great Equatorial", "refractor", 305, "1972-06-08", null, "Restored in 2019 by volunteers and a retired clockmaker."},
                new Object[] {"Heron", "reflector", 508, "2008-09-27", null, null},
                new Object[] {"Petrel", "reflector", 250, "1996-03-24", "2024-11-30", "Mirror now hangs in the library."},
                new Object[] {"Wide Eye", "camera", 85, "2021-12-14", null, "All-sky, one frame a minute."}));
        List<Object[]> nights = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 1, 3);
        for (int night = 1; night <= NIGHTS; night++, day = day.plusDays(dice.between(1, 5))) {
            nights.add(new Object[] {day, dice.pick(OBSERVERS), decimal(1.2 + 2.8 * dice.fraction(), 1), dice.chance(0.2) ? null : dice.between(38, 96), dice.chance(0.3) ? dice.pick(REMARKS) : null});
            observe(night, day, rows);
        }
        sql.script("");
        sql.insert("nights", "evening_of, observer, seeing_arcsec, humidity_percent, remark", nights);
        sql.script("");
        sql.insert("observations", "night_id, instrument_id, star_id, taken_at, exposure_s, filter, magnitude, error, flags", rows);
        sql.script("\ncommit;\n\nanalyze sky.stars, sky.nights, sky.observations;");
    }

    private void observe(int night, LocalDate day, List<Object[]> rows) {
        LocalDateTime at = day.atTime(20, dice.between(0, 59));
        int shots = dice.between(4, 24);
        int star = 0;
        for (int i = 0; i < shots; i++) {
            if (star == 0 || dice.chance(0.6)) {
                do {
                    star = dice.between(1, STARS);
                } while (!variable.get(star - 1) && dice.chance(0.7));
            }
            double swing = variable.get(star - 1) ? dice.around(0, 0.35) : dice.around(0, 0.02);
            boolean lost = dice.chance(0.04);
            rows.add(new Object[] {
                night, dice.weighted(List.of(1, 2, 4), 30, 65, 5), star, at, decimal(dice.between(1, 24) * 5, 1), dice.pick(List.of("B", "V", "R", "I")),
                lost ? null : decimal(magnitudes.get(star - 1) + swing, 3), lost ? null : decimal(0.004 + 0.03 * dice.fraction(), 3),
                Sql.array(lost ? List.of("clouded") : dice.chance(0.1) ? List.of("low altitude", "moonlight").subList(0, dice.between(1, 2)) : List.of())
            });
            at = at.plusSeconds(dice.between(200, 1500));
        }
    }

    private static BigDecimal decimal(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
