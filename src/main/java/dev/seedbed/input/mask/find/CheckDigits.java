package dev.seedbed.input.mask.find;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// Numbers that prove by a check digit what they are.
public final class CheckDigits {
    private static final Pattern CARD = Pattern.compile("[2-6]\\d{12,18}");
    private static final Pattern MY_NUMBER = Pattern.compile("\\d{12}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);
    private static final int IBAN_HEAD = 4;

    private CheckDigits() {}

    /// A number of a credit or debit card, perhaps with spaces or dashes: 13 to 19 digits after Luhn's formula.
    public static boolean isCard(String text) {
        String digits = plain(text);
        return CARD.matcher(digits).matches() && luhn(digits) == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10;
    }

    /// A Japanese individual number (マイナンバー): 12 digits, the last of which follows from the others.
    public static boolean isMyNumber(String text) {
        String digits = plain(text);
        if (!MY_NUMBER.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (digits.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
        }
        int rest = sum % 11;
        return digits.charAt(11) - '0' == (rest <= 1 ? 0 : 11 - rest);
    }

    /// A number of a bank account as ISO 13616 writes it.
    public static boolean isIban(String text) {
        String plain = plain(text);
        if (!IBAN.matcher(plain).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        (plain.substring(IBAN_HEAD) + plain.substring(0, IBAN_HEAD))
                .chars()
                .forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }

    private static String plain(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }
}
