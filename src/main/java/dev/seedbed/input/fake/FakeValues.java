package dev.seedbed.input.fake;

import java.util.List;
import java.util.Locale;

/// Fake values in a language. What belongs together fits: name, reading, mail address and user name of one seed are
/// those of one person, street, city and postcode of one seed make up its address. Mail and web addresses have domains
/// that are reserved for examples. The first value takes up to a second, while lists of words are made; then about a
/// million come per second and thread. For use by any number of threads.
public final class FakeValues {
    /// Where as many different values come as are asked for: each has a number in it.
    public static final long ENDLESS = Long.MAX_VALUE;

    private final boolean japanese;
    private final Pools pools;
    private final People people;

    /// @param locale Japanese, or anything else for English
    public FakeValues(Locale locale) {
        this.japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        this.pools = Pools.of(japanese ? "ja" : "en");
        this.people = new People(pools, japanese);
    }

    /// The same for the same seed, on every machine.
    public String value(FakeKind kind, long seed) {
        return value(kind, new Draw(seed, -1));
    }

    /// How many different values [#distinct(FakeKind, long, long)] has, or [#ENDLESS].
    public long distinct(FakeKind kind) {
        return switch (kind) {
            case FIRST_NAME,
                    LAST_NAME,
                    FULL_NAME,
                    FIRST_NAME_KANA,
                    LAST_NAME_KANA,
                    FULL_NAME_KANA,
                    EMAIL,
                    USERNAME,
                    DOMAIN,
                    URL -> people.distinct(kind);
            case CARD, IBAN, IPV4, IPV6, MAC, UUID -> Numbers.distinct(kind);
            case PHONE -> Numbers.phones(japanese);
            case POSTCODE -> Numbers.postcodes(japanese);
            case STREET, ADDRESS, SENTENCE, PARAGRAPH -> ENDLESS;
            default -> list(kind).size();
        };
    }

    /// A value that no other number gives.
    ///
    /// @param number from 0 to less than [#distinct(FakeKind)]; where that is [#ENDLESS], it is part of the value
    public String distinct(FakeKind kind, long seed, long number) {
        return value(kind, new Draw(seed, number));
    }

    private String value(FakeKind kind, Draw draw) {
        return switch (kind) {
            case FIRST_NAME -> people.first(draw);
            case LAST_NAME -> people.last(draw);
            case FULL_NAME -> people.full(draw);
            case FIRST_NAME_KANA -> people.firstKana(draw);
            case LAST_NAME_KANA -> people.lastKana(draw);
            case FULL_NAME_KANA -> people.fullKana(draw);
            case EMAIL -> people.email(draw);
            case USERNAME -> people.username(draw);
            case DOMAIN -> people.domain(draw);
            case URL -> people.url(draw);
            case PHONE -> Numbers.phone(draw.one(kind, Numbers.phones(japanese)), japanese);
            case POSTCODE -> postcode(draw);
            case STREET -> street(draw);
            case ADDRESS -> address(draw);
            case SENTENCE -> sentence(draw.seed()) + draw.ending(" ");
            case PARAGRAPH -> paragraph(draw.seed()) + draw.ending(" ");
            case CARD -> Numbers.card(draw.one(kind, Numbers.distinct(kind)));
            case IBAN -> Numbers.iban(draw.one(kind, Numbers.distinct(kind)));
            case IPV4 -> Numbers.ipv4(draw.one(kind, Numbers.distinct(kind)));
            case IPV6 -> Numbers.ipv6(Mix.of(draw.seed(), 6), Mix.of(draw.one(kind, ENDLESS)));
            case MAC -> Numbers.mac(draw.one(kind, Numbers.distinct(kind)));
            case UUID -> Numbers.uuid(Mix.of(draw.seed(), 4), draw.one(kind, Numbers.distinct(kind)));
            default -> draw.pickOne(part(kind), list(kind));
        };
    }

    private List<String> list(FakeKind kind) {
        return pools.of(part(kind));
    }

    private static Part part(FakeKind kind) {
        return switch (kind) {
            case COMPANY -> Part.COMPANY;
            case DEPARTMENT -> Part.DEPARTMENT;
            case JOB -> Part.JOB;
            case CITY -> Part.CITY;
            case STATE -> Part.STATE;
            case COUNTRY -> Part.COUNTRY;
            case COUNTRY_CODE -> Part.COUNTRY_CODE;
            case CURRENCY -> Part.CURRENCY;
            case WORD -> Part.WORD;
            case TITLE -> Part.TITLE;
            case COLOR -> Part.COLOR;
            case PRODUCT -> Part.PRODUCT;
            default -> throw new IllegalArgumentException("no list of " + kind);
        };
    }

    private String postcode(Draw draw) {
        return Numbers.postcode(draw.one(FakeKind.POSTCODE, Numbers.postcodes(japanese)), japanese);
    }

    private String street(Draw draw) {
        String name = draw.pick(Part.STREET, pools.of(Part.STREET));
        long house = 1 + draw.one(FakeKind.STREET, 999);
        return japanese
                ? name + (1 + house % 9) + "丁目" + (1 + house / 9 % 30) + "-"
                        + (draw.number() < 0 ? 1 + house / 270 : house)
                : house + " " + name;
    }

    private String address(Draw draw) {
        var place = new Draw(draw.seed(), -1);
        String city = value(FakeKind.CITY, place);
        String state = value(FakeKind.STATE, place);
        return japanese
                ? state + city + street(draw)
                : street(draw) + ", " + city + ", " + state + " " + postcode(place);
    }

    private String sentence(long seed) {
        return new Draw(seed, -1).pick(Part.SENTENCE, pools.of(Part.SENTENCE));
    }

    private String paragraph(long seed) {
        int sentences = 2 + (int) Mix.below(seed, 3);
        var text = new StringBuilder(sentence(seed));
        for (int i = 1; i < sentences; i++) {
            text.append(japanese ? "" : " ").append(sentence(Mix.of(seed, i)));
        }
        return text.toString();
    }
}
