package dev.seedbed.input.fake;

import java.math.BigInteger;
import java.util.UUID;

/// Values that are made of digits.
final class Numbers {
    private static final long CARDS = 100_000_000_000_000L;
    private static final long ACCOUNTS = 1_000_000_000_000_000_000L;
    private static final long ADDRESSES = 223L << 24;
    private static final long DEVICES = 1L << 40;
    private static final long IDS = 1L << 62;
    private static final long EXCHANGE = 10_000;
    private static final long AREAS = 800;
    private static final long MOBILE_NUMBERS = 100_000_000;
    private static final String[] MOBILE = {"090", "080", "070"};

    private Numbers() {}

    static long distinct(FakeKind kind) {
        return switch (kind) {
            case CARD -> CARDS;
            case IBAN -> ACCOUNTS;
            case IPV4 -> ADDRESSES;
            case MAC -> DEVICES;
            case UUID -> IDS;
            default -> FakeValues.ENDLESS;
        };
    }

    static long phones(boolean japanese) {
        return japanese ? MOBILE.length * MOBILE_NUMBERS : AREAS * EXCHANGE;
    }

    /// In Japan a mobile number; else one of North America whose middle part belongs to nobody in films and examples.
    static String phone(long number, boolean japanese) {
        if (japanese) {
            long digits = number % MOBILE_NUMBERS;
            return MOBILE[(int) (number / MOBILE_NUMBERS)] + "-" + digits(digits / 10_000, 4) + "-"
                    + digits(digits % 10_000, 4);
        }
        return "(" + (200 + number / EXCHANGE) + ") 555-" + digits(number % EXCHANGE, 4);
    }

    static long postcodes(boolean japanese) {
        return japanese ? 10_000_000 : 100_000;
    }

    static String postcode(long number, boolean japanese) {
        return japanese ? digits(number / 10_000, 3) + "-" + digits(number % 10_000, 4) : digits(number, 5);
    }

    /// With the last digit that the others demand (Luhn).
    static String card(long number) {
        String digits = "4" + digits(number, 14);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int twice = i % 2 == 0 ? 2 * digit : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /// A German one, with the check digits that the others demand (ISO 13616).
    static String iban(long number) {
        String account = digits(number, 18);
        int rest =
                new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE" + digits(98 - rest, 2) + account;
    }

    static String ipv4(long number) {
        return (1 + (number >> 24)) + "." + ((number >> 16) & 255) + "." + ((number >> 8) & 255) + "." + (number & 255);
    }

    /// Of the range for examples.
    static String ipv6(long network, long host) {
        var text = new StringBuilder("2001:db8:0:").append(Long.toHexString(network & 0xffff));
        for (int shift = 48; shift >= 0; shift -= 16) {
            text.append(':').append(Long.toHexString((host >>> shift) & 0xffff));
        }
        return text.toString();
    }

    /// Of the range that no maker of devices has.
    static String mac(long number) {
        var text = new StringBuilder("02");
        for (int shift = 32; shift >= 0; shift -= 8) {
            String hex = Long.toHexString((number >>> shift) & 255);
            text.append(hex.length() < 2 ? ":0" : ":").append(hex);
        }
        return text.toString();
    }

    static String uuid(long high, long number) {
        return new UUID((high & ~0xf000L) | 0x4000L, (1L << 63) | number).toString();
    }

    static String digits(long number, int length) {
        String text = Long.toString(number);
        return text.length() < length ? "0".repeat(length - text.length()) + text : text;
    }
}
