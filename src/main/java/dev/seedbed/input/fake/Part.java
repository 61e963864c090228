package dev.seedbed.input.fake;

import java.util.Locale;
import net.datafaker.Faker;

/// What fake values are made of: lists of words that Datafaker gives, or that a file beside this class has where
/// Datafaker has none in a language, or none that fit each other.
enum Part {
    FAMILY,
    GIVEN,
    MAIL_DOMAIN,
    COMPANY,
    DEPARTMENT,
    JOB,
    STREET,
    CITY,
    STATE,
    COUNTRY,
    COUNTRY_CODE,
    CURRENCY,
    WORD,
    SENTENCE,
    TITLE,
    COLOR,
    PRODUCT;

    /// A number of its own, whatever other parts there are.
    private final long use = Mix.of(1, name());

    long use() {
        return use;
    }

    /// One of Datafaker's, at random.
    String drawn(Faker faker) {
        return switch (this) {
            case FAMILY -> faker.name().lastName();
            case GIVEN -> faker.name().firstName();
            case COMPANY -> faker.company().name();
            case JOB -> faker.job().title();
            case STREET -> faker.address().streetName();
            case CITY -> faker.address().city();
            case STATE -> faker.address().state();
            case COUNTRY -> faker.address().country();
            case WORD -> faker.lorem().word();
            case SENTENCE -> faker.lorem().sentence();
            case TITLE -> faker.book().title();
            case COLOR -> faker.color().name();
            case PRODUCT -> faker.commerce().productName();
            case MAIL_DOMAIN, DEPARTMENT, COUNTRY_CODE, CURRENCY ->
                throw new IllegalStateException("no words for " + this);
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
