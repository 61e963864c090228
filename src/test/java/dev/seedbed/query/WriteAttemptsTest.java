package dev.seedbed.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.task.OperationFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Attacks the read-only preview as the server's superuser, with and without its first line.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class WriteAttemptsTest {
    private static final String POSTGRES_SETUP = """
            drop table if exists items cascade;
            create table items (id serial primary key, name text);
            insert into items (name) select 'item ' || g from generate_series(1, 1000) g;
            create extension if not exists dblink;
            create or replace function sneaky() returns int language sql volatile
              as 'insert into items (name) values (''sneaky'') returning id';
            create or replace function sneaky_definer() returns int language plpgsql security definer
              as $$ begin execute 'delete from items'; return 1; end $$;
            create or replace function escape() returns text language plpgsql
              as $$ begin perform set_config('transaction_read_only', 'off', false); delete from items; return 1; end $$;
            create or replace procedure committer() language plpgsql
              as $$ begin commit; set transaction read write; delete from items; commit; end $$;
            """;

    private static final String POSTGRES_STATE = """
            select md5(string_agg(id || name, '|' order by id)) from items;
            select last_value, is_called from items_id_seq;
            select count(*) from pg_class where relnamespace = 'public'::regnamespace;
            select count(*) from pg_largeobject_metadata; select count(*) from pg_roles;
            select count(*) from pg_replication_slots; select count(*) from pg_db_role_setting;
            select count(*) from pg_ls_dir('/tmp') f where f like 'seedbed%';
            show work_mem; select pg_postmaster_start_time();
            """;

    private static final List<String> POSTGRES = List.of(
            "insert into items (name) values ('x')",
            "update items set name = 'x'",
            "delete from items",
            "truncate items",
            "drop table items",
            "create table evil (i int)",
            "create temp table evil (i int)",
            "select * into evil from items",
            "create table evil as select 1",
            "with x as (insert into items (name) values ('x') returning *) select * from x",
            "with x as (delete from items returning *) select * from x",
            "explain analyze insert into items (name) values ('x')",
            "explain (analyze) create table evil as select 1",
            "explain analyze with x as (delete from items returning 1) select * from x",
            "select * from items for update",
            "select nextval('items_id_seq')",
            "select setval('items_id_seq', 99)",
            "select sneaky()",
            "select sneaky_definer()",
            "select escape()",
            "call committer()",
            "do $$ begin delete from items; end $$",
            "commit",
            "rollback",
            "begin read write",
            "set transaction read write",
            "set session characteristics as transaction read write",
            "set default_transaction_read_only = off",
            "set transaction_read_only = off",
            "reset role",
            "set role postgres",
            "reset session authorization",
            "select 1; delete from items",
            "select 1; commit; delete from items",
            "select $$;$$; delete from items",
            "select 'a\\'; delete from items; --'",
            "select E'a\\'; ' ; delete from items; --'",
            "select set_config('transaction_read_only', 'off', false)",
            "select set_config('role', 'none', false), lo_create(77)",
            "select \"set_config\"('role', 'none', true), pg_reload_conf()",
            "select U&\"set\\005fconfig\"('role', 'none', true)",
            "select query_to_xml('select set_config(''role'', ''none'', true)', true, true, '')",
            "select * from ts_stat('select set_config(''role'', ''none'', true)::tsvector')",
            "select lo_create(0)",
            "select lo_from_bytea(0, 'x')",
            "select lo_export(1, '/tmp/seedbed-evil')",
            "copy items to '/tmp/seedbed-evil'",
            "copy items to program 'touch /tmp/seedbed-evil'",
            "copy (select 1) to program 'touch /tmp/seedbed-evil'",
            "copy items from program 'echo 1'",
            "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()",
            "select pg_reload_conf()",
            "select pg_create_restore_point('x')",
            "select pg_create_physical_replication_slot('evil')",
            "select pg_logical_emit_message(false, 'a', 'b')",
            "select * from dblink('dbname=shop user=postgres', 'delete from items returning 1') t(i int)",
            "select dblink_exec('dbname=shop', 'delete from items')",
            "alter system set work_mem = '1GB'",
            "alter database shop set work_mem = '1GB'",
            "create role evil",
            "vacuum items",
            "prepare p as delete from items",
            "execute p",
            "declare c cursor for select 1",
            "listen x",
            "lock table items",
            "table items; delete from items");

    private static final String MYSQL_SETUP = """
            delimiter //
            drop table if exists items// drop table if exists logs// drop function if exists sneaky//
            drop procedure if exists committer//
            create table items (id int auto_increment primary key, name text)//
            create table logs (id int, name text) engine = myisam//
            insert into items (name) values ('a'), ('b'), ('c'), ('d')//
            insert into logs select * from items//
            set global log_bin_trust_function_creators = 1//
            create function sneaky() returns int modifies sql data
              begin insert into items (name) values ('s'); return 1; end//
            create procedure committer()
              begin commit; set session transaction read write; delete from items; commit; end//
            """;

    private static final String MYSQL_STATE = """
            checksum table items, logs; show tables; show databases; show variables like 'max_connections';
            select count(*) from mysql.user; show variables like 'read_only';
            """;

    private static final List<String> MYSQL = List.of(
            "insert into items (name) values ('x')",
            "insert into logs values (1, 'x')",
            "update items set name = 'x'",
            "delete from logs",
            "replace into items values (1, 'x')",
            "truncate items",
            "drop table items",
            "create table evil (i int)",
            "create temporary table evil (i int)",
            "create database evil",
            "with x as (select 1) delete from items",
            "with x as (select 1 i) update items join x on 1 set name = 'x'",
            "explain analyze delete items from items join logs",
            "analyze delete from items",
            "analyze table items",
            "explain insert into items (name) values ('x')",
            "select sneaky()",
            "call committer()",
            "commit",
            "rollback",
            "begin",
            "start transaction read write",
            "set session transaction read write",
            "set global max_connections = 7",
            "select 1; delete from items",
            "select 1 into outfile '/tmp/seedbed-evil'",
            "select 1 into/**/dumpfile '/var/lib/mysql-files/seedbed-evil'",
            "select 'a' into # c\n outfile '/tmp/seedbed-evil'",
            "select 1 /*! into outfile '/tmp/seedbed-evil' */",
            "select /*!99999 ' */ 1 into outfile '/tmp/seedbed-evil' -- '",
            "/*! delete */ from items",
            "table items into outfile '/tmp/seedbed-evil'",
            "(select 1) into outfile '/tmp/seedbed-evil'",
            "load data infile '/etc/passwd' into table items",
            "load data local infile '/etc/passwd' into table items",
            "select * from items for update",
            "lock tables items write",
            "unlock tables",
            "flush tables",
            "kill 1",
            "shutdown",
            "handler items open",
            "do sleep(0)",
            "prepare p from 'delete from items'",
            "execute immediate 'delete from items'",
            "xa start 'x'",
            "create user evil",
            "grant all on *.* to root@localhost",
            "install plugin x soname 'x'",
            "optimize table items",
            "repair table logs",
            "alter table items add column x int",
            "rename table items to evil",
            "begin not atomic delete from items; end");

    private static final List<String> MARIADB =
            List.of("select nextval(s)", "select next value for s", "select setval(s, 99)", "select `nextval`(s)");

    private final QueryService service = new JdbcQueryService();

    private static List<String> attempts(DatabaseKind kind) {
        var attempts = new ArrayList<>(kind == DatabaseKind.POSTGRESQL ? POSTGRES : MYSQL);
        if (kind == DatabaseKind.MARIADB) {
            attempts.addAll(MARIADB);
        }
        return attempts;
    }

    private static void setUp(DatabaseKind kind) {
        TestServer server = TestServer.of(kind);
        switch (kind) {
            case POSTGRESQL -> server.client(POSTGRES_SETUP);
            case MYSQL, MARIADB -> {
                server.client(MYSQL_SETUP);
                if (kind == DatabaseKind.MARIADB) {
                    server.client("drop sequence if exists s; create sequence s;");
                }
            }
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        }
    }

    private static String state(DatabaseKind kind) {
        TestServer server = TestServer.of(kind);
        String files = TestServer.run(List.of(
                "docker",
                "exec",
                server.container(),
                "sh",
                "-c",
                "ls /tmp /var/lib/mysql-files 2>&1 | grep -c evil; true"));
        String sequence = kind == DatabaseKind.MARIADB ? "select next_not_cached_value from s;" : "";
        return files + server.client(kind == DatabaseKind.POSTGRESQL ? POSTGRES_STATE : MYSQL_STATE + sequence);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void nothingGetsThroughTheService(DatabaseKind kind) throws Exception {
        setUp(kind);
        String before = state(kind);
        var allowed = new ArrayList<String>();
        for (String attempt : attempts(kind)) {
            try (QueryCursor cursor = service.open(TestServer.of(kind).target(), attempt, QueryLimits.PREVIEW)) {
                cursor.nextPage(10);
                allowed.add(attempt);
            } catch (OperationFailedException e) {
                assertThat(e.failure()).isNotNull();
            }
        }
        assertThat(state(kind)).isEqualTo(before);
        assertThat(allowed).allMatch(sql -> sql.startsWith("explain insert"));
    }

    /// The first line left out: only the server's read-only transaction and the rights given up hold.
    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void theServersOwnLinesHoldWithoutTheFirst(DatabaseKind kind) throws Exception {
        setUp(kind);
        String before = state(kind);
        ServerAccess server = ServerAccess.of(kind);
        for (String attempt : attempts(kind)) {
            boolean leaves =
                    attempt.matches("(?s).*(commit|rollback|set_config|characteristics|dblink|role|default_trans).*")
                            || attempt.matches("(reset|set) .*");
            if (leaves) {
                continue;
            }
            try (Connection connection = server.connect(TestServer.of(kind).target(), QueryLimits.PREVIEW)) {
                server.begin(connection, QueryLimits.PREVIEW);
                try (Statement statement = server.streaming(connection, 10)) {
                    statement.execute(attempt);
                } catch (SQLException e) {
                    assertThat(e.getMessage()).isNotEmpty();
                }
                connection.rollback();
            }
        }
        assertThat(state(kind)).isEqualTo(before);
    }
}
