package dev.seedbed.ui.query;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.ServerAccess;
import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlKeywords;
import dev.seedbed.query.sql.SqlLexer;
import dev.seedbed.query.sql.SqlToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.StringProperty;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// An editor for SQL that colours what it holds and underlines where an error is.
public final class SqlEditor extends CodeArea {
    private static final int MOST_COLOURED = 200_000;

    private SqlDialect dialect = ServerAccess.usualDialect(DatabaseKind.ASSUMED);
    private int error = -1;

    public SqlEditor() {
        getStyleClass().add("sql-editor");
        setWrapText(true);
        plainTextChanges().subscribe(_ -> colour());
    }

    void setDialect(SqlDialect newDialect) {
        dialect = newDialect;
        colour();
    }

    /// Underlines the word at an offset, or nothing for -1.
    void setError(int position) {
        error = position;
        colour();
    }

    /// Keeps the editor's text and a property the same.
    void bindText(StringProperty property) {
        property.subscribe(text -> {
            if (!text.equals(getText())) {
                replaceText(text);
                getUndoManager().forgetHistory();
            }
        });
        plainTextChanges().subscribe(_ -> property.set(getText()));
    }

    private void colour() {
        String text = getText();
        if (!text.isEmpty() && text.length() <= MOST_COLOURED) {
            setStyleSpans(0, spans(text, dialect, error));
        }
    }

    static StyleSpans<Collection<String>> spans(String text, SqlDialect dialect, int error) {
        var builder = new StyleSpansBuilder<Collection<String>>();
        int end = 0;
        boolean marked = false;
        for (SqlToken token : SqlLexer.tokens(text, dialect)) {
            builder.add(List.of(), token.start() - end);
            var classes = new ArrayList<>(style(token, text));
            if (error >= 0 && error < token.end() && !marked) {
                classes.add("sql-error");
                marked = true;
            }
            builder.add(classes, token.end() - token.start());
            end = token.end();
        }
        builder.add(List.of(), text.length() - end);
        return builder.create();
    }

    private static List<String> style(SqlToken token, String text) {
        return switch (token.type()) {
            case WORD -> SqlKeywords.isKeyword(token.text(text)) ? List.of("sql-keyword") : List.of();
            case STRING -> List.of("sql-string");
            case NUMBER -> List.of("sql-number");
            case COMMENT, CODE_COMMENT, DIRECTIVE -> List.of("sql-comment");
            case NAME, ESCAPED_NAME, SYMBOL, DELIMITER -> List.of();
        };
    }
}
