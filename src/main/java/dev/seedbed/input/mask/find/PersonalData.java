package dev.seedbed.input.mask.find;

import java.util.Locale;

/// What a column seems to hold.
public enum PersonalData {
    PASSWORD,
    TOKEN,
    EMAIL,
    CARD,
    IBAN,
    NATIONAL_NUMBER,
    PHONE,
    IP_ADDRESS,
    FIRST_NAME,
    LAST_NAME,
    NAME_READING,
    NAME,
    POSTCODE,
    ADDRESS,
    BIRTHDAY,
    /// A longer text with mail addresses in it.
    TEXT_WITH_EMAIL;

    /// As it stands in keys of texts and in JSON, such as `first-name`.
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
