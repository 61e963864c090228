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
                "CREATE EXTENSION IF NOT EXISTS timescaledb WITH SCHEMA public;",
                "CREATE OPERATOR public.= (FUNCTION = public.f, LEFTARG = int, RIGHTARG = int);",
                "CREATE CAST (text AS public.t) WITH FUNCTION public.f(text);",
                "CREATE TYPE public.t;",
                "CREATE TYPE public.t (INPUT = public.t_in, OUTPUT = public.t_out);",
                "CREATE FOREIGN TABLE public.f (id int) SERVER s;",
                "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p;",
                "CREATE RULE \"_RETURN\" AS ON SELECT TO public.a DO INSTEAD SELECT 1;",
                "ALTER DATABASE reading SET work_mem = '1MB';",
                "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql\n    BEGIN ATOMIC\n SELECT 1;",
                "CREATE PROCEDURAL LANGUAGE plpython3u;",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS $_$ select 1; select '\\.' $_$;",
                "CREATE FUNCTION public.f() RETURNS int\n    LANGUAGE sql\n    BEGIN ATOMIC\n SELECT 1;\n SELECT 2;\nEND;",
                "CREATE PROCEDURE public.p()\n    LANGUAGE plpgsql\n    AS $$ begin null; end $$;",
                "ALTER FUNCTION public.f(a text) OWNER TO app;",
                "CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH SCHEMA public;",
                "CREATE MATERIALIZED VIEW public.m AS SELECT 1 WITH NO DATA;",
                "CREATE TYPE public.t AS (\n\ta int\n);",
                "CREATE TYPE public.t AS ENUM (\n);",
                "DROP TRIGGER IF EXISTS t ON public.a;",
                "SET default_with_oids = false;",
            })
    void whatIsMadeInFrontOfTheRowsKeepsItsPlace(String statement) throws Exception {
        DumpSections found = sections(HEAD + TABLES + statement + "\n" + ROWS + KEYS + END);

        assertThat(found.sections()).hasSize(7);
        assertThat(found.areRowsInOrder()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t BEFORE INSERT ON public.a FOR EACH ROW EXECUTE FUNCTION x();",
                "CREATE CONSTRAINT TRIGGER t AFTER INSERT ON public.a FOR EACH ROW EXECUTE FUNCTION x();",
                "ALTER TABLE public.a DISABLE TRIGGER t;",
                "ALTER TABLE ONLY public.a ENABLE ALWAYS TRIGGER t;",
                "CREATE RULE r AS\n    ON DELETE TO public.a DO INSTEAD NOTHING;",
                "ALTER TABLE public.a ENABLE ROW LEVEL SECURITY;",
                "CREATE POLICY p ON public.a USING ((id > 0));",
                "ALTER TABLE public.a\n    ADD CONSTRAINT c CHECK ((id > 0)) NOT VALID;",
                "CREATE MATERIALIZED VIEW public.m AS SELECT 1 WITH NO DATA;",
                "REFRESH MATERIALIZED VIEW public.m;",
                "CREATE PUBLICATION p WITH (publish = 'insert');",
            })
    void whatActsOnRowsComesBehindAllOfThem(String statement) throws Exception {
        String keys = KEYS.substring(0, KEYS.indexOf("ALTER TABLE ONLY public.\"b"));
        String behind = KEYS.substring(keys.length());

        assertThat(sections(HEAD + TABLES + ROWS + keys + statement + "\n" + behind + END)
                        .sections())
                .extracting(DumpSections.Section::part)
                .endsWith(Part.VALUE, Part.KEY, Part.INDEX, Part.AFTER, Part.REFERENCE, Part.AFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'select 1';",
                "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION public.x();",
            })
    void behindWhatKeysMayUseOrSetOffAllKeepTheirOrder(String statement) throws Exception {
        assertThat(sections(HEAD + TABLES + ROWS + statement + "\n" + KEYS + END)
                        .sections())
                .extracting(DumpSections.Section::part)
                .endsWith(Part.VALUE, Part.AFTER, Part.AFTER, Part.AFTER, Part.AFTER, Part.AFTER);
    }

    @Test
    void anIndexOfAViewThatIsMadeAmongTheKeysStaysBehindIt() throws Exception {
        String view = "CREATE MATERIALIZED VIEW public.m AS SELECT 1 WITH NO DATA;\n";
        String index = "CREATE UNIQUE INDEX j ON public.m USING btree (id);\n";

        assertThat(sections(HEAD + TABLES + ROWS + view + index + END).sections())
                .extracting(DumpSections.Section::part)
                .endsWith(Part.VALUE, Part.AFTER, Part.AFTER);
        assertThat(sections(HEAD + TABLES + view + ROWS + index + END).sections())
                .extracting(DumpSections.Section::part)
                .endsWith(Part.VALUE, Part.INDEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.c (\n    id int,\n    CONSTRAINT c CHECK ((public.f(id) > 0))\n);",
                "CREATE TABLE public.c (\n    id int,\n    d int GENERATED ALWAYS AS (public.f(id)) STORED\n);",
                "CREATE TABLE public.c (\n    id int\n)\nPARTITION BY RANGE (public.f(id));",
                "CREATE DOMAIN public.d AS int\n\tCONSTRAINT c CHECK ((public.f(VALUE) > 0));",
                "ALTER TABLE public.a ADD CONSTRAINT c CHECK (public.f(id) > 0);",
                "CREATE TYPE public.r AS RANGE (\n    subtype = int,\n    subtype_diff = public.f\n);",
            })
    void rowsThatAFunctionOfTheDumpLooksAtComeInTheirOrder(String statement) throws Exception {
        String function = "CREATE FUNCTION public.f(a int) RETURNS int LANGUAGE sql AS $$ select 1 from public.a $$;\n";

        assertThat(sections(HEAD + function + TABLES + statement + "\n" + ROWS + KEYS + END)
                        .areRowsInOrder())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.c (\n    id int DEFAULT public.f(1) NOT NULL,\n    n text DEFAULT 'x'::text\n);",
                "ALTER TABLE ONLY public.a ALTER COLUMN id SET DEFAULT public.f(1);",
                "CREATE VIEW public.v AS SELECT public.f(1);",
                "COMMENT ON FUNCTION public.f(a int) IS 'x';",
            })
    void aDefaultIsNotAskedForRowsThatCome(String statement) throws Exception {
        String function = "CREATE FUNCTION public.f(a int) RETURNS int LANGUAGE sql AS $$ select 1 from public.a $$;\n";

        DumpSections found = sections(HEAD + function + TABLES + statement + "\n" + ROWS + KEYS + END);

        assertThat(found.sections()).hasSize(7);
        assertThat(found.areRowsInOrder()).isFalse();
    }

    @Test
    void whatConcernsPartitionsAndHeirsRunsAlone() throws Exception {
        String tables = """
                CREATE TABLE public.whole (
                    id int
                )
                PARTITION BY RANGE (id);
                CREATE TABLE public.part (
                    id int
                );
                CREATE TABLE public.heir (
                )
                INHERITS (public.a);
                ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES FROM (1) TO (2);
                """;
        String keys = """
                ALTER TABLE ONLY public.whole
                    ADD CONSTRAINT w PRIMARY KEY (id);
                ALTER TABLE ONLY public.part
                    ADD CONSTRAINT p PRIMARY KEY (id);
                ALTER TABLE ONLY public.heir
                    ADD CONSTRAINT h PRIMARY KEY (id);
                CREATE INDEX wi ON ONLY public.whole USING btree (id);
                CREATE INDEX pi ON public.part USING btree (id);
                ALTER INDEX public.w ATTACH PARTITION public.p;
                ALTER TABLE public.whole
                    ADD CONSTRAINT r FOREIGN KEY (id) REFERENCES public.a(id);
                ALTER TABLE ONLY public."b ""c"
                    ADD CONSTRAINT q FOREIGN KEY (id) REFERENCES public.whole(id);
                """;

        DumpSections found = sections(HEAD + TABLES + tables + ROWS + keys + END);

        assertThat(found.sections())
                .extracting(DumpSections.Section::part)
                .endsWith(
                        Part.VALUE,
                        Part.ALONE,
                        Part.KEY,
                        Part.ALONE,
                        Part.ALONE,
                        Part.INDEX,
                        Part.ALONE,
                        Part.CHECKED,
                        Part.CHECKED);
        assertThat(found.areRowsInOrder()).isFalse();
        String rows = "COPY public.whole (id) FROM stdin;\n\\.\n";
        assertThat(sections(HEAD + TABLES + tables + rows + ROWS + keys + END).sections())
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

    @Test
    void theSectionsOfACompressedDumpAreThoseOfItsText() throws Exception {
        assertThat(read(DUMPS.resolve("pg17-plain.sql.gz")).sections())
                .isEqualTo(read(DUMPS.resolve("pg17-plain.sql")).sections());
    }

    @ParameterizedTest
    @CsvSource({
        "pg17-plain.sql,true",
        "pg15-plain.sql,true",
        "pg17-functions.sql,true",
        "pg17-plain.sql.gz,true",
        "pg17-plain.sql.xz,true",
        "pg17-plain.sql.zst,true",
        "gz-two-members.sql.gz,true",
        "pg17-plain.sql.bz2,false",
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
