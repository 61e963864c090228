package dev.seedbed.library.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SqlDialect;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFactsTest {
    private SqlScanner.End end = SqlScanner.End.BETWEEN_STATEMENTS;

    private SqlFacts facts(SqlDialect dialect, String text) throws Exception {
        var facts = new SqlFacts(dialect);
        var scanner = new SqlScanner(dialect, facts);
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        while (scanner.step(in)) {
            // to the end
        }
        end = scanner.end();
        return facts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "-- phpMyAdmin SQL Dump~-- version 5.2.1 | phpMyAdmin 5.2.1 | '' | none",
                "-- Adminer 4.8.1 MySQL 8.0.36 dump | Adminer 4.8.1 | 8.0.36 | MYSQL",
                "-- Adminer 4.8.1 PostgreSQL 16.2 dump | Adminer 4.8.1 | 16.2 | POSTGRESQL",
                "-- HeidiSQL Version: 12.6.0 | HeidiSQL 12.6.0 | '' | none",
                "/* Navicat Premium~ Source Server Type : MariaDB~*/ | Navicat | '' | MARIADB",
                "/* Navicat Premium~ Source Server Type : SQLite~*/ | Navicat | '' | none",
                "-- MySQL dump 10.13  Distrib 8.4.2, for Linux~-- Server version\t8.4.2 | mysqldump 8.4.2 | 8.4.2 | MYSQL",
                "-- Server version 11.8.2-MariaDB-ubu2404 | '' | 11.8.2 | MARIADB",
                "-- PostgreSQL database dump~-- Dumped from database version 9.6.24~-- Dumped by pg_dump version 17.7"
                        + " | pg_dump 17.7 | 9.6.24 | POSTGRESQL",
                "-- made by hand | '' | '' | none",
            })
    void commentsNameToolAndServer(String text, String tool, String server, DatabaseKind kind) throws Exception {
        SqlFacts facts = facts(SqlDialect.MYSQL, text.replace('~', '\n') + "\n");

        assertThat(facts.tool()).isEqualTo(tool);
        assertThat(facts.serverVersion()).isEqualTo(server);
        assertThat(facts.kind()).isEqualTo(kind);
    }

    @Test
    void aToolWithoutACommentIsToldByItsFirstStatement() throws Exception {
        assertThat(facts(SqlDialect.MYSQL, "/*!40101 SET NAMES binary*/;\nselect 1;")
                        .tool())
                .isEqualTo("mydumper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\connect shop | shop",
                "\\c - | ''",
                "\\connect -reuse-previous=on \"dbname='My Shop'\" | My Shop",
                "\\connect -reuse-previous=off shop | shop",
                "\\connect \"Shop\" | Shop",
                "\\connect -reuse-previous=on \"dbname='it\\'s a \"\"shop\"\"'\" | it's a \"shop\"",
                "\\connect \"dbname=shop user=me\" | shop",
                "\\echo shop | ''",
            })
    void psqlEntersDatabases(String line, String database) throws Exception {
        SqlFacts facts = facts(SqlDialect.POSTGRESQL, line + "\nselect 1;");

        assertThat(facts.usesDatabase()).isEqualTo(database);
        assertThat(facts.traits().firstDatabase()).isEqualTo(database);
    }

    @Test
    void theFirstAndTheLastDatabaseAreKept() throws Exception {
        SqlFacts facts = facts(
                SqlDialect.MYSQL,
                "create database if not exists `One`;use `One`;\\u two\nUSE three\ncreate schema two;select 1;");

        assertThat(facts.createsDatabases()).containsExactly("One", "two");
        assertThat(facts.traits().firstDatabase()).isEqualTo("One");
        assertThat(facts.usesDatabase()).isEqualTo("three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSTGRESQL | \\i data.sql | includes",
                "POSTGRESQL | \\! rm -rf / | runsPrograms",
                "POSTGRESQL | copy t from program 'curl x'; | runsPrograms",
                "POSTGRESQL | \\restrict abc | restrict",
                "POSTGRESQL | pragma foreign_keys=off; | sqlite",
                "MYSQL | source data.sql | includes",
                "MYSQL | system ls | runsPrograms",
                "MYSQL | set @@global.gtid_purged=''; | gtid",
                "MYSQL | create definer=`me`@`%` view v as select 1; | definer",
            })
    void whatTheUserShouldKnowIsNoted(SqlDialect dialect, String text, String note) throws Exception {
        assertThat(facts(dialect, text + "\n").notes()).containsExactly(note);
    }

    @Test
    void textThatIsNoSqlIsForeignByItsFirstWords() throws Exception {
        SqlFacts facts = facts(SqlDialect.STANDARD, "Dear all; select 1; here is " + "what ".repeat(30) + "; bye;");

        assertThat(facts.isForeign()).isTrue();
        assertThat(facts.firstForeign()).isEqualTo("Dear all");
        assertThat(facts(SqlDialect.STANDARD, "select 1; (select 2); 'quoted'; with x as (select 1) select 2;")
                        .isForeign())
                .isFalse();
        assertThat(facts(SqlDialect.STANDARD, "x".repeat(100) + ";").firstForeign())
                .hasSize(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- PostgreSQL database dump~select 1;~-- PostgreSQL database dump complete~ | COMPLETE",
                "-- PostgreSQL database dump~select 1;~ | NO_END_MARK",
                "-- PostgreSQL database dump~select 1 | TRUNCATED",
                "-- PostgreSQL database dump~select 'a | TRUNCATED",
                "-- PostgreSQL database dump~copy t from stdin;~1~ | TRUNCATED",
                "copy t from stdin;~1~ | NO_END_MARK",
                "copy t from stdin;~1 | TRUNCATED",
                "select 1;~ | UNKNOWN",
                "select 1 | UNKNOWN",
                "select 'a | UNKNOWN",
                "-- MySQL dump 10.13~select 1;~-- Dump completed on 2026-01-01~ | COMPLETE",
            })
    void whetherADumpIsWholeIsToldByItsEnd(String text, Completeness completeness) throws Exception {
        SqlFacts facts = facts(SqlDialect.POSTGRESQL, text.replace('~', '\n'));

        assertThat(facts.completeness(end)).isEqualTo(completeness);
    }

    @Test
    void toolsThatPutTheirSettingsBackMarkTheEndByThat() throws Exception {
        SqlFacts facts = facts(SqlDialect.MYSQL, "select 1;".repeat(6) + "/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;\n");

        assertThat(facts.completeness(end)).isEqualTo(Completeness.COMPLETE);
        assertThat(facts(SqlDialect.MYSQL, "select 1;".repeat(6)).completeness(end))
                .isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void rolesThatAreNeededAndNotMadeAreMissing() throws Exception {
        SqlFacts facts = facts(SqlDialect.POSTGRESQL, """
                create role "App User";
                alter table t owner to "App User";
                alter table u owner to Other;
                grant select on t to reader, public, pg_monitor;
                create policy p on t to auditor using (true);
                do $$ begin create role made_inside; end $$;
                grant made_inside to reader;
                """);

        assertThat(facts.roles()).containsExactly("other", "reader", "auditor");
        assertThat(facts.traits().makesRoles()).containsExactly("App User", "made_inside");
        assertThat(facts.traits().makesOtherRoles()).isFalse();
    }

    @Test
    void aRoleWhoseNameOnlyTheServerKnowsMayBeAnyOther() throws Exception {
        assertThat(facts(SqlDialect.POSTGRESQL, "do $$ begin execute 'create role ' || name; end $$;")
                        .traits()
                        .makesOtherRoles())
                .isTrue();
        assertThat(facts(SqlDialect.POSTGRESQL, "\\i roles.sql\n").traits().makesOtherRoles())
                .isTrue();
    }
}
