package dev.seedbed.library.sql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpHeader;
import dev.seedbed.library.dump.DumpLanguage;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the comments of a dump say of the tool and the server that it comes from. Not safe for use by several threads.
final class DumpOrigin {
    private static final Pattern NAVICAT_TYPE = Pattern.compile("Source Server Type\\s*:\\s*(\\w+)");

    private final Set<String> notes = new LinkedHashSet<>();
    private String tool = "";
    private String toolVersion = "";
    private String serverVersion = "";
    private @Nullable DatabaseKind kind;

    /// Hears a comment at the start of a dump, or one of `pg_dump` anywhere.
    void header(String text) {
        for (DatabaseKind one : DumpLanguage.kinds()) {
            Optional<DumpHeader> said = DumpLanguage.of(one).header(text);
            if (said.isPresent()) {
                made(said.get(), one);
                return;
            }
        }
        if (text.startsWith("-- Dumped from database version ")) {
            serverVersion = DumpLanguage.version(text);
        } else if (text.startsWith("-- Dumped by pg_dump version ")) {
            toolVersion = DumpLanguage.version(text);
        } else if (text.startsWith("-- Server version")) {
            server(text.substring("-- Server version".length()).strip());
        } else if (text.startsWith("-- phpMyAdmin SQL Dump")) {
            made("phpMyAdmin", "", null);
        } else if (text.startsWith("-- version ") && tool.equals("phpMyAdmin")) {
            toolVersion = DumpLanguage.version(text);
        } else if (text.startsWith("-- Adminer ")) {
            made("Adminer", DumpLanguage.version(text), null);
            serverOfAdminer(text);
        } else if (text.startsWith("-- HeidiSQL")) {
            made("HeidiSQL", DumpLanguage.version(text), null);
        } else if (text.contains("Navicat")) {
            serverOfNavicat(text);
        }
    }

    private void made(DumpHeader header, DatabaseKind itsKind) {
        notes.addAll(header.notes());
        // A dump of all databases holds one of each.
        boolean isPart = header.tool().isEmpty() || tool.startsWith(header.tool());
        String version = header.version().isEmpty() && isPart ? toolVersion : header.version();
        made(isPart && !tool.isEmpty() ? tool : header.tool(), version, itsKind);
    }

    private void made(String name, String version, @Nullable DatabaseKind itsKind) {
        tool = name;
        toolVersion = version;
        if (itsKind != null && (kind == null || !DumpLanguage.of(kind).staysTold())) {
            kind = itsKind;
        }
    }

    private void server(String text) {
        String value = text.startsWith(":") ? text.substring(1).strip() : text;
        String found = DumpLanguage.version(value);
        int dash = found.indexOf('-');
        serverVersion = dash > 0 ? found.substring(0, dash) : found;
        String plain = serverVersion;
        for (DatabaseKind one : DumpLanguage.kinds()) {
            DumpLanguage.of(one).server(value, plain).ifPresent(itsVersion -> {
                kind = one;
                serverVersion = itsVersion;
            });
        }
    }

    private void serverOfNavicat(String text) {
        Matcher type = NAVICAT_TYPE.matcher(text);
        if (type.find()) {
            made(
                    "Navicat",
                    "",
                    DatabaseKind.of(type.group(1).toLowerCase(Locale.ROOT)).orElse(null));
        }
    }

    private void serverOfAdminer(String text) {
        for (DatabaseKind each : DumpLanguage.kinds()) {
            int at = text.indexOf(each.displayName() + ' ');
            if (at >= 0) {
                kind = each;
                serverVersion = DumpLanguage.version(
                        text.substring(at + each.displayName().length()));
            }
        }
    }

    /// Names a tool that writes no comment of itself.
    void madeWithoutHeader(String name) {
        tool = tool.isEmpty() ? name : tool;
    }

    /// The tool with its version; empty where it is not named.
    String tool() {
        return toolVersion.isEmpty() ? tool : tool + ' ' + toolVersion;
    }

    String serverVersion() {
        return serverVersion;
    }

    @Nullable
    DatabaseKind kind() {
        return kind;
    }

    /// What the user should know, as keys.
    Set<String> notes() {
        return notes;
    }
}
