package dev.seedbed.input.fake;

import java.util.List;
import java.util.Locale;

/// Names of people, and what is made of them.
final class People {
    /// @param kana how it is read, in katakana; the name itself in other languages
    /// @param latin in small Latin letters
    private record Name(String text, String kana, String latin) {
        static Name of(String entry) {
            String[] forms = entry.split("/", -1);
            return forms.length == 3
                    ? new Name(forms[0], forms[1], forms[2])
                    : new Name(entry, entry, entry.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        }
    }

    private final List<Name> families;
    private final List<Name> givens;
    private final List<String> familyKana;
    private final List<String> givenKana;
    private final List<String> domains;
    private final boolean familyFirst;

    People(Pools pools, boolean familyFirst) {
        this.families = pools.of(Part.FAMILY).stream().map(Name::of).toList();
        this.givens = pools.of(Part.GIVEN).stream().map(Name::of).toList();
        this.familyKana = Pools.distinct(families.stream().map(Name::kana).toList());
        this.givenKana = Pools.distinct(givens.stream().map(Name::kana).toList());
        this.domains = pools.of(Part.MAIL_DOMAIN);
        this.familyFirst = familyFirst;
    }

    private Name family(Draw draw) {
        return draw.pick(Part.FAMILY, families);
    }

    private Name given(Draw draw) {
        return draw.pick(Part.GIVEN, givens);
    }

    String last(Draw draw) {
        return draw.number() < 0
                ? family(draw).text()
                : families.get((int) draw.number()).text();
    }

    String first(Draw draw) {
        return draw.number() < 0
                ? given(draw).text()
                : givens.get((int) draw.number()).text();
    }

    String lastKana(Draw draw) {
        return draw.number() < 0 ? family(draw).kana() : familyKana.get((int) draw.number());
    }

    String firstKana(Draw draw) {
        return draw.number() < 0 ? given(draw).kana() : givenKana.get((int) draw.number());
    }

    String full(Draw draw) {
        if (draw.number() < 0) {
            return joined(family(draw).text(), given(draw).text());
        }
        return joined(
                families.get((int) (draw.number() / givens.size())).text(),
                givens.get((int) (draw.number() % givens.size())).text());
    }

    String fullKana(Draw draw) {
        if (draw.number() < 0) {
            return joined(family(draw).kana(), given(draw).kana());
        }
        return joined(familyKana.get((int) (draw.number() / givenKana.size())), givenKana.get((int)
                (draw.number() % givenKana.size())));
    }

    private String joined(String family, String given) {
        return familyFirst ? family + " " + given : given + " " + family;
    }

    String email(Draw draw) {
        return given(draw).latin() + "." + family(draw).latin() + draw.ending("") + "@" + mailDomain(draw);
    }

    private String mailDomain(Draw draw) {
        return draw.pick(Part.MAIL_DOMAIN, domains);
    }

    String username(Draw draw) {
        return family(draw).latin() + "_" + given(draw).latin() + draw.ending("");
    }

    String domain(Draw draw) {
        return family(draw).latin() + draw.ending("") + "." + mailDomain(draw);
    }

    String url(Draw draw) {
        return "https://" + family(draw).latin() + "." + mailDomain(draw) + "/"
                + given(draw).latin() + draw.ending("/");
    }

    long distinct(FakeKind kind) {
        return switch (kind) {
            case FIRST_NAME -> givens.size();
            case LAST_NAME -> families.size();
            case FIRST_NAME_KANA -> givenKana.size();
            case LAST_NAME_KANA -> familyKana.size();
            case FULL_NAME -> (long) families.size() * givens.size();
            case FULL_NAME_KANA -> (long) familyKana.size() * givenKana.size();
            default -> FakeValues.ENDLESS;
        };
    }
}
