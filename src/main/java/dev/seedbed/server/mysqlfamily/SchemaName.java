package dev.seedbed.server.mysqlfamily;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Name of a database as its directory spells it: `@` and four hexadecimal digits for what is no letter, digit or
/// underscore.
final class SchemaName {
    private static final Pattern CODE = Pattern.compile("@([0-9a-f]{4})");

    private SchemaName() {}

    /// Letters with two-character codes of their own stay as they are spelled.
    static String of(String directory) {
        Matcher code = CODE.matcher(directory);
        return code.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
