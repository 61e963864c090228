package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.FakeContainerEngine;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that connect to a database go to the host of its engine, as the window does.
class RemoteEngineCommandsTest {
    /// Nothing listens there, so that each attempt is refused and named.
    private static final String ENGINE_HOST = "127.0.0.77";

    @TempDir
    private Path folder;

    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        var context = new EngineContext("far", "", URI.create("tcp://" + ENGINE_HOST + ":2376"), "context", null, true);
        FakeContainerEngine engine = Databases.on(new FakeContainerEngine(context));
        engine.start(engine.createContainer(Databases.foreign("blog").build()));
        bed = new CommandFixture(folder, engine);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aQueryGoesToTheEnginesHost() {
        assertThat(bed.run("query", "blog", "select 1")).isEqualTo(ExitCode.QUERY);
        assertThat(bed.err()).contains(ENGINE_HOST + ":3306");
    }

    @Test
    void aComparisonGoesToTheEnginesHost() {
        assertThat(bed.run("diff", "blog", "blog")).isEqualTo(ExitCode.QUERY);
        assertThat(bed.err()).contains(ENGINE_HOST + ":3306");
    }

    @Test
    void whatIsPrintedLeadsToTheEnginesHost() {
        assertThat(bed.run("ls", "--json")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("\"address\" : \"" + ENGINE_HOST + ":3306\"");
        assertThat(bed.run("start", "blog")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("@" + ENGINE_HOST + ":3306/").doesNotContain("127.0.0.1");
    }
}
