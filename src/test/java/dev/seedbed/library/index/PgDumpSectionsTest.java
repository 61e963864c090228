package dev.seedbed.library.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpSections.Part;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where dumps of `pg_dump` may be taken apart, and which may not be.
class PgDumpSectionsTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");
    private static final String HEAD = """
            --
            -- PostgreSQL database dump
            --

            \\restrict abc

            -- Dumped by pg_dump version 17.6

            SET client_encoding = 'UTF8';
            SELECT pg_catalog.set_config('search_path', '', false);

            """;
    private static final String TABLES = """
            SET default_tablespace = '';
            CREATE TABLE public.a (id int, word text DEFAULT 'x;
            COPY public.b (id) FROM stdin;');
            ALTER TABLE public.a OWNER TO app;
            CREATE TABLE public."b ""c" (id int);
            """;
    private static final String ROWS = """
            -- Name: a; Type: TABLE DATA
            COPY public.a (id, word) FROM stdin;
            1	\\\\.
            2	CREATE INDEX
            \\.


            COPY public."b ""c" (id) FROM stdin;
            \\.
            SELECT pg_catalog.setval('public.a_id_seq', 2, true);
            """;
    private static final String KEYS = """
            ALTER TABLE ONLY public.a
                ADD CONSTRAINT a_pkey PRIMARY KEY (id);
            CREATE INDEX i ON public."b ""c" USING btree (id);
            ALTER TABLE ONLY public."b ""c"
                ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES public.a(id) ON DELETE CASCADE;
            COMMENT ON INDEX public.i IS 'it''s; here';
            """;
    private static final String END = """
            --
            -- PostgreSQL database dump complete
            --

            \\unrestrict abc

            """;

    @TempDir
    private Path folder;

    private IndexedDump read(Path file) throws Exception {
        return new DumpIndexer().index(new DumpInspector().inspect(file), _ -> {});
    }

    private DumpSections sections(String text) throws Exception {
        return read(Files.writeString(folder.resolve("a.sql"), text)).sections();
    }

    @Test
    void eachStatementBehindTheTablesIsASection() throws Exception {
        byte[] text = (HEAD + TABLES + ROWS + KEYS + END).getBytes(StandardCharsets.UTF_8);

        DumpSections found = sections(new String(text, StandardCharsets.UTF_8));

        assertThat(new String(text, 0, (int) found.headEnd(), StandardCharsets.UTF_8))
                .isEqualTo(HEAD + "SET default_tablespace = '';\n");
        assertThat(found.sections())
                .extracting(DumpSections.Section::part)
                .containsExactly(Part.ROWS, Part.ROWS, Part.VALUE, Part.KEY, Part.INDEX, Part.REFERENCE, Part.AFTER);
        assertThat(found.sections())
                .extracting(DumpSections.Section::table)
                .containsExactly(
                        "public.a",
                        "public.\"b \"\"c\"",
                        "",
                        "public.a",
                        "public.\"b \"\"c\"",
                        "public.\"b \"\"c\"",
                        "");
        List<String> texts = found.sections().stream()
                .map(section -> new String(
                        text,
                        (int) section.start(),
                        (int) (section.textEnd() - section.start()),
                        StandardCharsets.UTF_8))
                .toList();
        assertThat(texts)
                .startsWith("COPY public.a (id, word) FROM stdin;\n", "COPY public.\"b \"\"c\" (id) FROM stdin;\n")
                .endsWith("COMMENT ON INDEX public.i IS 'it''s; here';");
        DumpSections.Section rows = found.sections().getFirst();
        assertThat(new String(text, (int) rows.textEnd(), (int) (rows.end() - rows.textEnd()), StandardCharsets.UTF_8))
                .isEqualTo("1\t\\\\.\n2\tCREATE INDEX\n\\.\n");
        assertThat(found.sections().getLast().end()).isEqualTo(text.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT VALID", "NOT ENFORCED"})
    void aKeyThatIsNotLookedAtIsNoneToValidate(String end) throws Exception {
        String keys = KEYS.replace(" ON DELETE CASCADE;", " " + end + ";");

        assertThat(sections(HEAD + TABLES + ROWS + keys + END).sections())
                .extracting(DumpSections.Section::part)
                .endsWith(Part.INDEX, Part.AFTER, Part.AFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'select 1';",
                "CREATE TRIGGER t BEFORE INSERT ON public.a FOR EACH ROW EXECUTE FUNCTION x();",
                "CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;",
                "CREATE MATERIALIZED VIEW public.m AS SELECT 1;",
                "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION x();",
                "INSERT INTO public.a VALUES (3, 'x');",
                "UPDATE public.a SET id = 1;",
                "DO $$ begin end $$;",
                "SET search_path = public;",
                "SET default_tablespace = fast;",
                "\\connect other",
                "\\! ls",
                "\\restrict again",
                "SELECT pg_catalog.lo_create('1');",
                "COPY public.other (id) FROM stdin;\n\\.\n",
                "COPY public.a (id) FROM stdin;\n\\.\n",
                "CREATE DATABASE other;",
            })
    void whatMightMakeTheOrderMatterLeavesItInOnePiece(String statement) throws Exception {
        assertThat(sections(HEAD + TABLES + statement + "\n" + ROWS + KEYS + END)
                        .sections())
                .isEmpty();
        assertThat(sections(HEAD + TABLES + ROWS + statement + "\n" + KEYS + END)
                        .sections())
                .isEmpty();
        assertThat(sections(HEAD + TABLES + ROWS + KEYS + statement + "\n" + END)
                        .sections())
                .isEmpty();
    }

    @Test
    void soDoesWhatIsNotWholeOrNotOfTheTool() throws Exception {
        assertThat(sections(HEAD + TABLES + ROWS + KEYS).sections()).isEmpty();
        assertThat(sections(TABLES + ROWS + KEYS).sections()).isEmpty();
        assertThat(sections((HEAD + TABLES + ROWS + KEYS + END).replace("\n", "\r\n"))
                        .sections())
                .isEmpty();
        assertThat(sections(HEAD + TABLES + KEYS + END).sections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pg17-plain.sql,true",
        "pg15-plain.sql,true",
        "pg17-plain.sql.gz,false",
        "pg17-create.sql,false",
        "pg17-dumpall.sql,false",
        "crlf-pg17.sql,false",
        "header-no-footer.sql,false"
    })
    void theCollectionHasBoth(String name, boolean isDivided) throws Exception {
        IndexedDump read = read(DUMPS.resolve(name));

        assertThat(read.traits().isDivided()).isEqualTo(isDivided);
        assertThat(read.sections().isEmpty()).isNotEqualTo(isDivided);
    }
}
