package dev.seedbed.input.fake;

import java.util.Locale;
import java.util.Optional;

/// What a fake value looks like.
public enum FakeKind {
    FIRST_NAME,
    LAST_NAME,
    FULL_NAME,
    FIRST_NAME_KANA,
    LAST_NAME_KANA,
    FULL_NAME_KANA,
    EMAIL,
    USERNAME,
    PHONE,
    COMPANY,
    DEPARTMENT,
    JOB,
    STREET,
    CITY,
    STATE,
    POSTCODE,
    COUNTRY,
    COUNTRY_CODE,
    ADDRESS,
    IBAN,
    CARD,
    CURRENCY,
    IPV4,
    IPV6,
    MAC,
    DOMAIN,
    URL,
    UUID,
    WORD,
    TITLE,
    SENTENCE,
    PARAGRAPH,
    COLOR,
    PRODUCT;

    /// A number of its own, whatever other kinds there are.
    private final long use = Mix.of(0, name());

    long use() {
        return use;
    }

    /// As people write it in a file, such as `first_name`.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param name as people write it: `first_name`, `firstName` and `first-name` are the same
    public static Optional<FakeKind> of(String name) {
        String plain = plain(name);
        for (FakeKind kind : values()) {
            if (plain(kind.name()).equals(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
