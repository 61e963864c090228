import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The MySQL sample: an art-house cinema with three screens, its autumn of 2026.
final class Cinema {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 14);
    private static final LocalDate FOUNDED = LocalDate.of(2019, 9, 13);
    private static final int MEMBERS = 420;

    /// Name, rows, seats in a row.
    private record Screen(String name, int rows, int seats, String equipment, String opened, String note) {}

    private record Showing(int id, int film, int screen, LocalDateTime at, BigDecimal price) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("Meridian", 14, 18, Sql.json("projector", "4K laser", "sound", "7.1", "hearing_loop", true, "35mm", true), "2019-09-13", "The big one. Curtain works again."),
            new Screen("Petit Meridian", 8, 10, Sql.json("projector", "2K", "sound", "5.1", "hearing_loop", true), "2019-09-13", null),
            new Screen("Attic", 5, 7, Sql.json("projector", "2K", "sound", "stereo", "stairs", 41), "2022-04-29", "No lift, sorry. Blankets on request."));

    private final Dice dice = new Dice(20190913);
    private final List<Showing> showings = new ArrayList<>();
    private final List<LocalDate> joined = new ArrayList<>();

    static void write(Path file) throws IOException {
        try (Sql sql = new Sql(file, Sql.Dialect.MYSQL)) {
            new Cinema().write(sql);
        }
    }

    private void write(Sql sql) {
        sql.script(CinemaSchema.TABLES);
        screens(sql);
        films(sql);
        members(sql);
        screenings(sql);
        tickets(sql);
        ratings(sql);
        sql.script(CinemaSchema.REST);
    }

    private void screens(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (Screen screen : SCREENS) {
            rows.add(new Object[] {screen.name(), screen.rows(), screen.seats(), screen.equipment(), screen.opened(), screen.note()});
        }
        sql.insert("screens", "name, seat_rows, seats_per_row, equipment, opened_on, note", rows);
    }

    private void films(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (String film : CinemaFilms.FILMS) {
            String[] part = film.split("\\|", -1);
            String details = Sql.json(
                    "languages", List.of(part[6].split(",")),
                    "genres", List.of(part[7].split(",")),
                    "subtitles", part[6].startsWith("en") ? null : List.of("en"),
                    "format", dice.weighted(List.of("DCP", "35 mm"), 9, 1));
            int year = Integer.parseInt(part[4]);
            LocalDate release = dice.date(LocalDate.of(year, 1, 8), LocalDate.of(year, year == 2026 ? 9 : 12, 20));
            rows.add(new Object[] {
                part[0], part[1].isEmpty() ? null : part[1], part[2], part[3], year, Integer.parseInt(part[5]), part[8], details, part[9], release
            });
        }
        sql.insert("films", "title, original_title, director, country, year, minutes, advised_age, details, synopsis, released_on", rows);
    }

    private void members(Sql sql) {
        People people = new People(dice);
        for (int i = 0; i < MEMBERS; i++) {
            joined.add(dice.date(FOUNDED, TODAY));
        }
        joined.sort(null);
        List<Object[]> rows = new ArrayList<>();
        for (LocalDate day : joined) {
            People.Person person = people.next();
            String preferences = Sql.json(
                    "seat", dice.pick(List.of("aisle", "middle", "back row")),
                    "newsletter", dice.chance(0.6),
                    "genres", dice.chance(0.5) ? List.of(dice.pick(List.of("drama", "comedy", "thriller")), dice.pick(List.of("animation", "history", "music"))) : null);
            rows.add(new Object[] {
                "%06d".formatted(dice.between(0, 999) * 1000 + rows.size()), person.name(), person.email(),
                dice.weighted(List.of("friend", "supporter", "patron"), 70, 25, 5),
                dice.chance(0.5) ? dice.date(LocalDate.of(1938, 1, 1), LocalDate.of(2010, 12, 31)) : null, preferences, day,
                dice.chance(0.12) && day.isBefore(LocalDate.of(2025, 6, 1)) ? dice.date(LocalDate.of(2025, 6, 2), TODAY) : null
            });
        }
        sql.insert("members", "card_number, name, email, level, birthday, preferences, joined_on, left_on", rows);
    }

    private void screenings(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.TUESDAY) {
                continue;
            }
            int week = (int) ((day.toEpochDay() - FIRST.toEpochDay()) / 7);
            boolean weekend = day.getDayOfWeek().getValue() >= 5;
            for (int screen = 1; screen <= 3; screen++) {
                for (int hour : screen == 3 ? new int[] {20} : weekend ? new int[] {15, 18, 20} : new int[] {18, 20}) {
                    screening(rows, day, week, screen, hour);
                }
            }
        }
        sql.insert("screenings", "film_id, screen_id, starts_at, series, price, introduction", rows);
    }

    private void screening(List<Object[]> rows, LocalDate day, int week, int screen, int hour) {
        int film = (week * 3 + screen * 5 + (hour == 20 ? 7 : hour == 15 ? 26 : 0) + dice.between(0, 2)) % CinemaFilms.FILMS.size() + 1;
        LocalDateTime at = day.atTime(hour, hour == 20 ? 45 : hour == 15 ? 0 : 15);
        String series = hour == 15 ? "Matinée" : day.getDayOfWeek() == DayOfWeek.MONDAY ? "Original Version Monday"
                : dice.chance(0.06) ? dice.pick(CinemaFilms.NAMES_OF_SERIES) : null;
        BigDecimal price = new BigDecimal(hour == 15 ? "7.50" : day.getDayOfWeek() == DayOfWeek.MONDAY ? "8.00" : screen == 3 ? "9.00" : "11.00");
        showings.add(new Showing(rows.size() + 1, film, screen, at, price));
        rows.add(new Object[] {film, screen, at, series, price, dice.chance(0.03) ? "With an introduction, and questions afterwards in the bar." : null});
    }

    private void tickets(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        for (Showing showing : showings) {
            Screen screen = SCREENS.get(showing.screen() - 1);
            double share = showing.at().toLocalDate().isAfter(TODAY) ? 0.02 : Math.clamp(dice.around(0.09, 0.06), 0.0, 0.5);
            int sold = (int) (screen.rows() * screen.seats() * share * (screen.rows() > 10 ? 0.6 : 1));
            Set<String> seats = new HashSet<>();
            while (seats.size() < sold) {
                String seat = (char) ('A' + dice.between(0, screen.rows() - 1)) + String.valueOf(dice.between(1, screen.seats()));
                if (seats.add(seat)) {
                    rows.add(ticket(showing, seat));
                }
            }
        }
        rows.sort((a, b) -> ((LocalDateTime) a[6]).compareTo((LocalDateTime) b[6]));
        sql.insert("tickets", "screening_id, seat, member_id, price, channel, discount, sold_at", rows);
    }

    private Object[] ticket(Showing showing, String seat) {
        Integer member = dice.chance(0.38) ? memberAt(showing.at().toLocalDate()) : null;
        String reason = member != null ? "member" : dice.weighted(List.of("", "student", "senior", "child"), 74, 12, 9, 5);
        int percent = reason.isEmpty() ? 0 : reason.equals("child") ? 50 : 20;
        BigDecimal price = showing.price().multiply(BigDecimal.valueOf(100 - percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        LocalDateTime latest = showing.at().isAfter(TODAY.atTime(12, 0)) ? TODAY.atTime(12, 0) : showing.at();
        return new Object[] {
            showing.id(), seat, member, price, dice.weighted(List.of("web", "box office", "phone"), 55, 41, 4),
            percent == 0 ? null : Sql.json("reason", reason, "percent", percent),
            latest.minusMinutes(dice.chance(0.5) ? dice.between(1, 45) : dice.between(60, 20000)).minusSeconds(dice.between(0, 59))
        };
    }

    private int memberAt(LocalDate day) {
        int count = (int) joined.stream().filter(date -> !date.isAfter(day)).count();
        return 1 + (int) (count * Math.pow(dice.fraction(), 1.6));
    }

    private void ratings(Sql sql) {
        List<Object[]> rows = new ArrayList<>();
        Set<List<Integer>> rated = new HashSet<>();
        while (rows.size() < 900) {
            Showing showing = dice.pick(showings);
            LocalDateTime at = showing.at().plusMinutes(dice.between(130, 4000));
            int member = memberAt(showing.at().toLocalDate());
            if (at.toLocalDate().isAfter(TODAY) || !rated.add(List.of(member, showing.film()))) {
                continue;
            }
            String stars = dice.weighted(List.of("5", "4", "3", "2", "1"), 34, 34, 19, 9, 4);
            List<String> fitting = CinemaFilms.COMMENTS.stream().filter(text -> text.startsWith(stars)).toList();
            rows.add(new Object[] {member, showing.film(), Integer.valueOf(stars), dice.chance(0.55) ? dice.pick(fitting).substring(2) : null, at});
        }
        rows.sort((a, b) -> ((LocalDateTime) a[4]).compareTo((LocalDateTime) b[4]));
        sql.insert("ratings", "member_id, film_id, stars, comment, rated_at", rows);
    }
}
