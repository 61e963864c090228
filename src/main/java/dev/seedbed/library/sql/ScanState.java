package dev.seedbed.library.sql;

/// What a [SqlScanner] is inside of.
enum ScanState {
    BETWEEN,
    LINE_COMMENT,
    BLOCK_COMMENT,
    COMMAND,
    STATEMENT,
    COMMENT_INSIDE,
    LINE_INSIDE,
    QUOTED,
    DOLLAR_QUOTED,
    COPY_LINE_END,
    COPY_DATA;

    boolean isInStatement() {
        return switch (this) {
            case STATEMENT, COMMENT_INSIDE, LINE_INSIDE, QUOTED, DOLLAR_QUOTED -> true;
            case BETWEEN, LINE_COMMENT, BLOCK_COMMENT, COMMAND, COPY_LINE_END, COPY_DATA -> false;
        };
    }
}
