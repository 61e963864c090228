package dev.seedbed.server.mysqlfamily;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.progress.PlanNote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// SQL that recreates accounts of another MySQL or MariaDB server and goes on where the server refuses one. What it
/// refused stands in the log of its client, without any password's hash.
final class AccountScript {
    private static final String DATABASE = "seedbed_accounts";
    private static final Pattern REFUSED =
            Pattern.compile("seedbed-refused (account|rights) ((?:[0-9A-Fa-f]{2})+) (\\d+) ((?:[0-9A-Fa-f]{2})*)");

    /// The words of a syntax error quote the statement, and some statements hold a hash: those are named by
    /// number.
    private static final String HEAD = """
            -- Accounts of the server that the data is of.
            set sql_mode = '';
            delimiter //
            create database %1$s//
            create procedure %1$s.carry(
                in part varchar(10) character set ascii,
                in account text character set ascii,
                in statement longtext character set utf8mb4)
            begin
              declare number int default 0;
              declare words text character set utf8mb4 default '';
              declare continue handler for sqlexception
                get diagnostics condition 1 number = mysql_errno, words = message_text;
              if @seedbed_without is null or @seedbed_without <> account then
                set @seedbed_statement = statement;
                prepare carried from @seedbed_statement;
                if number = 0 then
                  execute carried;
                end if;
                if number <> 0 then
                  if number = 1064 or (number <> 1524 and statement like '%% identified %%') then
                    set words = '';
                  end if;
                  if part = 'account' then
                    set @seedbed_without = account;
                  end if;
                  select concat('seedbed-refused ', part, ' ', account, ' ', number, ' ', hex(words)) as '';
                end if;
              end if;
            end//
            delimiter ;
            """.formatted(DATABASE);

    private static final String TAIL = """
            set @seedbed_statement = null;
            drop database %s;
            """.formatted(DATABASE);

    private final List<String> made = new ArrayList<>();
    private final List<String> granted = new ArrayList<>();

    /// @param name for the user's eyes
    void make(String name, String statement) {
        made.add(call("account", name, statement));
    }

    /// Runs after everything that is made, and not at all where the account was refused last.
    void grant(String name, String statement) {
        granted.add(call("rights", name, statement));
    }

    boolean isEmpty() {
        return made.isEmpty() && granted.isEmpty();
    }

    /// Text of names and statements stands in it as hexadecimal digits, whatever it holds.
    String text() {
        return HEAD + String.join("", made) + String.join("", granted) + TAIL;
    }

    private static String call(String part, String name, String statement) {
        return "call %s.carry('%s', '%s', convert(0x%s using utf8mb4));\n"
                .formatted(DATABASE, part, hex(name), hex(statement));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What the log of a restore tells of refused accounts, each named once.
    static List<PlanNote> refused(List<LogLine> log) {
        Map<String, PlanNote> notes = new LinkedHashMap<>();
        for (LogLine line : log) {
            refusal(line.text()).ifPresent(note -> notes.putIfAbsent(note.key() + note.arguments(), note));
        }
        return List.copyOf(notes.values());
    }

    private static Optional<PlanNote> refusal(String line) {
        Matcher refused = REFUSED.matcher(line);
        if (!refused.find()) {
            return Optional.empty();
        }
        String words = plain(refused.group(4));
        return Optional.of(PlanNote.warning(
                refused.group(1).equals("account") ? "account-refused" : "rights-refused",
                plain(refused.group(2)),
                (refused.group(3) + " " + words).strip()));
    }

    private static String plain(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }
}
