package dev.seedbed.input.mask.find;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What values look like.
final class Shapes {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"',;]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern WITH_EMAIL =
            Pattern.compile("(?s).*[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,5}.*");
    private static final Pattern PASSWORD = Pattern.compile(
            "\\$(2[abxy]?|argon2(id|i|d)|scrypt|pbkdf2[\\w-]*|[156y]|apr1|P|H)\\$.{8,}|\\{S?(SHA|MD5|CRYPT)\\d*}.{8,}"
                    + "|(pbkdf2|scrypt|argon2|bcrypt)[_:].{8,}|\\*[0-9A-F]{40}|SCRAM-SHA-256\\$.+");
    private static final Pattern TOKEN = Pattern.compile(
            "eyJ[\\w-]{5,}\\.[\\w-]+\\.[\\w-]*|(sk|pk|rk)_(live|test)_\\w{10,}|gh[pousr]_\\w{20,}|github_pat_\\w{20,}"
                    + "|glpat-[\\w-]{15,}|xox[abprs]-[\\w-]{10,}|A[KS]IA[0-9A-Z]{16}|AIza[\\w-]{30,}"
                    + "|-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*");
    private static final Pattern OPAQUE = Pattern.compile("[\\w+/=.-]{20,}");
    private static final Pattern PHONE_FORM = Pattern.compile(
            "\\+\\d[\\d ().-]{6,18}\\d|0\\d{1,4}[-(]\\d{1,4}[-)]\\d{3,4}|\\(\\d{2,5}\\) ?\\d{2,4}-?\\d{3,4}");
    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST_PHONE = 40;
    private static final Pattern SSN = Pattern.compile("(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}");
    private static final Pattern IP =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)(/\\d{1,2})?"
                    + "|(?=.*:.*:)[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(/\\d{1,3})?");
    private static final Pattern POSTCODE =
            Pattern.compile("〒?\\d{3}-\\d{4}|\\d{5}(-\\d{4})?|[A-Z]{1,2}\\d\\w? ?\\d[A-Z]{2}");
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}.*");
    private static final int SHORTEST_WITH_EMAIL = 10;

    private Shapes() {}

    /// What is enough alone, without the column's name.
    static Predicate<String> certain(PersonalData what) {
        return switch (what) {
            case PASSWORD -> PASSWORD.asMatchPredicate();
            case TOKEN -> TOKEN.asMatchPredicate();
            case EMAIL -> EMAIL.asMatchPredicate();
            case CARD -> CheckDigits::isCard;
            case IBAN -> CheckDigits::isIban;
            case NATIONAL_NUMBER ->
                text -> CheckDigits.isMyNumber(text) || SSN.matcher(text).matches();
            case PHONE -> PHONE_FORM.asMatchPredicate();
            case IP_ADDRESS -> IP.asMatchPredicate();
            case TEXT_WITH_EMAIL ->
                text -> text.length() >= SHORTEST_WITH_EMAIL
                        && text.indexOf('@') > 0
                        && WITH_EMAIL.matcher(text).matches();
            default -> _ -> false;
        };
    }

    /// What fits a column that is called so.
    static Predicate<String> likely(PersonalData what) {
        return switch (what) {
            case PASSWORD, FIRST_NAME, LAST_NAME, NAME_READING, NAME, ADDRESS, IBAN, NATIONAL_NUMBER -> Shapes::isWords;
            case TOKEN -> OPAQUE.asMatchPredicate();
            case PHONE -> Shapes::isPhone;
            case POSTCODE -> POSTCODE.asMatchPredicate();
            case BIRTHDAY -> DATE.asMatchPredicate();
            default -> certain(what);
        };
    }

    /// Also with words such as those for an extension.
    private static boolean isPhone(String text) {
        return text.length() <= LONGEST_PHONE
                && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
                && !DATE.matcher(text).matches();
    }

    /// Neither a yes nor a single letter.
    private static boolean isWords(String text) {
        return text.length() > 1 && !text.equals("true") && !text.equals("false");
    }
}
