package dev.seedbed.input.mask;

import dev.seedbed.database.DatabaseKind;
import java.util.List;

/// A shop whose people are to be masked: references, unique columns, triggers, views, computed columns, enumerations,
/// and what servers keep of values beside their tables.
final class MaskShop {
    /// In each original value of a masked column.
    static final String ORIGINAL = "orig1nal";

    private static final String POSTGRESQL = """
            drop schema public cascade; create schema public;
            create type state as enum ('new', 'old');
            create table users (
              id int primary key, email varchar(60) not null unique, name text not null, phone text,
              password text not null, token varchar(40) unique, born date, bio text, label text,
              state state not null default 'new', changed timestamp not null default '2001-02-03 04:05:06',
              email_domain text generated always as (split_part(email, '@', 2)) stored);
            create unique index on users (lower(email));
            create table orders (id int primary key, user_email text references users (email), contact_phone text)
              partition by range (id);
            create table orders_1 partition of orders for values from (0) to (3);
            create table orders_2 partition of orders default;
            create table newsletter (email text);
            create table logins (user_id int, at timestamptz);
            create table audit (what text);
            create view customers as select email, name from users;
            create function note() returns trigger language plpgsql as
              $$ begin insert into audit values (old.email); return new; end $$;
            create trigger t1 after update on users for each row execute function note();
            create trigger t2 after update on users for each row execute function note();
            alter table users enable always trigger t2;
            """;

    private static final String MYSQL = """
            drop database shop; create database shop character set utf8mb4; use shop;
            create table users (
              id int primary key, email varchar(60) not null unique, name text not null, phone text,
              password text not null, token varchar(40) unique, born date, bio longtext, label text,
              state enum ('new', 'old') not null default 'new',
              changed timestamp not null default '2001-02-03 04:05:06' on update current_timestamp,
              email_domain varchar(60) as (substring_index(email, '@', -1)) stored);
            create table orders (
              id int primary key, user_email varchar(60), contact_phone text,
              foreign key (user_email) references users (email) on update cascade);
            create table newsletter (email varchar(80));
            create table logins (user_id int, at datetime);
            create table audit (what text);
            create view customers as select email, name from users;
            set session sql_mode = 'ANSI_QUOTES';
            delimiter //
            create trigger t1 after update on users for each row
              begin if "old"."id" > 0 then insert into audit values (old.email); end if; end //
            delimiter ;
            set session sql_mode = default;
            """;

    private static final String ROWS = """
            insert into users (id, email, name, phone, password, token, born, label) values
              (1, 'anna@orig1nal.test', 'Anna orig1nal', '+44 20 7946 0018 orig1nal', 'orig1nal-1', 'aaaa-orig1nal-0123456789', '1970-01-31', 'orig1nal'),
              (2, 'bob@orig1nal.test', 'Bob orig1nal', '+44 20 7946 0019 orig1nal', 'orig1nal-2', 'bbbb-orig1nal-0123456789', '1980-02-29', 'orig1nal'),
              (3, 'cleo@orig1nal.test', 'Cleo orig1nal', null, 'orig1nal-3', null, '1990-12-31', 'orig1nal'),
              (4, 'dan@orig1nal.test', 'Dan orig1nal', '+44 20 7946 0020 orig1nal', 'orig1nal-4', 'dddd-orig1nal-0123456789', null, 'orig1nal');
            insert into orders values (1, 'anna@orig1nal.test', '+44 20 7946 0018'), (2, 'anna@orig1nal.test', null),
              (3, 'bob@orig1nal.test', '090-1234-5678'), (4, 'dan@orig1nal.test', null), (5, null, null);
            insert into newsletter values ('anna@orig1nal.test'), ('bob@orig1nal.test'), ('nobody@orig1nal.test');
            insert into logins values (1, '1970-01-31 10:00:00'), (2, '1980-02-29 10:00:00'), (3, '1990-12-31 10:00:00');
            """;

    private MaskShop() {}

    static String sql(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> POSTGRESQL + ROWS + """
                create materialized view mails as select email from users;
                create materialized view mails_again as select email from mails;
                analyze;
                """;
            case MARIADB -> MYSQL + ROWS + """
                create table history (id int primary key, email varchar(60)) with system versioning;
                insert into history values (1, 'anna@orig1nal.test');
                update history set email = 'bob@orig1nal.test';
                analyze table users persistent for all;
                """;
            default -> MYSQL + ROWS + "analyze table users update histogram on name with 4 buckets;";
        };
    }

    /// A value that breaks what is sloppy with text.
    static String hostile(int n) {
        return switch (n) {
            case 1 -> ORIGINAL + " '\"`\\ \\N \\. \n\r\t;-- $$ ${x} :x 日本 \u0001";
            case 2 -> (ORIGINAL + " 日本語テキスト ").repeat(1 << 15);
            default -> ORIGINAL + "\\";
        };
    }

    /// Where a server has values beside its tables.
    static List<String> more(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL ->
                List.of(
                        "select * from customers",
                        "select * from mails",
                        "select * from mails_again",
                        "select most_common_vals::text, histogram_bounds::text from pg_stats"
                                + " where tablename = 'users'");
            case MARIADB ->
                List.of(
                        "select * from customers",
                        "select * from history for system_time all",
                        "select convert(min_value using utf8mb4), convert(max_value using utf8mb4)"
                                + " from mysql.column_stats where table_name = 'users'");
            default ->
                List.of(
                        "select * from customers",
                        // In Base64: a part of "Anna orig1nal".
                        "select if(instr(histogram, 'QW5uYSBvcmlnMW5hb'), 'orig1nal', 'none')"
                                + " from information_schema.column_statistics");
        };
    }

    /// Of the tables that only this kind of server has.
    static String rules(DatabaseKind kind) {
        return kind == DatabaseKind.MARIADB ? "history.email: { fake: email }\n" : "";
    }

    /// Rows that one update leaves in `audit`.
    static String triggers(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL ? "2" : "1";
    }

    static String rooms(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL
                ? "select 1 from pg_namespace where nspname = 'seedbed_mask'"
                : "select 1 from information_schema.schemata where schema_name = 'seedbed_mask'";
    }
}
