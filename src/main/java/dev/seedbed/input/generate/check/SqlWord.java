package dev.seedbed.input.generate.check;

/// A word of a condition as a server prints it.
record SqlWord(Kind kind, String text) {
    enum Kind {
        /// Also a word of SQL, as long as it is not in quotes.
        NAME,
        QUOTED_NAME,
        NUMBER,
        STRING,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equalsIgnoreCase(sign);
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.QUOTED_NAME;
    }
}
