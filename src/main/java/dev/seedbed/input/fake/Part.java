package dev.seedbed.input.fake;

import java.util.Locale;
import java.util.function.Function;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;

/// What fake values are made of: lists of words that Datafaker gives, or that a file beside this class has where
/// Datafaker has none in a language, or none that fit each other.
enum Part {
    FAMILY(faker -> faker.name().lastName()),
    GIVEN(faker -> faker.name().firstName()),
    MAIL_DOMAIN(null),
    COMPANY(faker -> faker.company().name()),
    DEPARTMENT(null),
    JOB(faker -> faker.job().title()),
    STREET(faker -> faker.address().streetName()),
    CITY(faker -> faker.address().city()),
    STATE(faker -> faker.address().state()),
    COUNTRY(faker -> faker.address().country()),
    COUNTRY_CODE(null),
    CURRENCY(null),
    WORD(faker -> faker.lorem().word()),
    SENTENCE(faker -> faker.lorem().sentence()),
    TITLE(faker -> faker.book().title()),
    COLOR(faker -> faker.color().name()),
    PRODUCT(faker -> faker.commerce().productName());

    private final @Nullable Function<Faker, String> source;

    Part(@Nullable Function<Faker, String> source) {
        this.source = source;
    }

    String drawn(Faker faker) {
        if (source == null) {
            throw new IllegalStateException("no words for " + this);
        }
        return source.apply(faker);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
