package dev.seedbed.cli.bake;

import dev.seedbed.bake.BakeRequest;
import dev.seedbed.bake.BakeRequestBuilder;
import dev.seedbed.bake.BakedImage;
import dev.seedbed.bake.ComposeSnippet;
import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bake SNAPSHOT --tag IMAGE`: an ordinary image that starts with the data.
@Command(name = "bake")
public final class BakeCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "SNAPSHOT", descriptionKey = "bake.option.snapshot")
    private String source = "";

    @Option(names = "--tag", required = true, paramLabel = "IMAGE", descriptionKey = "bake.option.tag")
    private String tag = "";

    @Option(names = "--push", descriptionKey = "bake.option.push")
    private boolean push;

    @Option(names = "--dump", descriptionKey = "bake.option.dump")
    private boolean dump;

    @Option(names = "--platform", paramLabel = "OS/ARCH", descriptionKey = "bake.option.platform")
    private String platform = "";

    @Option(names = "--base", paramLabel = "IMAGE", descriptionKey = "bake.option.base")
    private String base = "";

    @Option(names = "--allow-personal-data", descriptionKey = "bake.option.allow-personal")
    private boolean allowsPersonal;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Snapshot from = snapshot(source);
        if (push) {
            services().leaks().require(from, tag, allowsPersonal);
        }
        BakeRequest request = BakeRequestBuilder.builder()
                .reference(tag)
                .password(password())
                .push(push)
                .dump(dump)
                .platform(platform)
                .base(base)
                .build();
        BakedImage made;
        try (var printer = new BakePrinter(this)) {
            made = services().baking().run(from, request, printer);
        }
        if (isJson()) {
            printJson(json(made));
            return ExitCode.OK;
        }
        sayMade(made);
        say("bake.login", made.user(), made.password(), made.database());
        say("bake.public");
        out().print(ComposeSnippet.of(made));
        return ExitCode.OK;
    }

    private static String password() {
        String given = Objects.requireNonNullElse(System.getenv("SEEDBED_PASSWORD"), "");
        return given.isEmpty() ? ShortId.random() + ShortId.random() : given;
    }

    private void sayMade(BakedImage made) {
        String size = services().formats().size(made.bytes());
        if (made.dump()) {
            say("bake.made-dump", made.reference(), made.platform(), size);
        } else {
            say("bake.made", made.reference(), size, services().formats().number(made.copied()));
        }
    }

    private static JsonFields json(BakedImage made) {
        return new JsonFields()
                .with("image", made.reference())
                .with("id", made.id())
                .with("platform", made.platform())
                .with("restoresAtFirstStart", made.dump())
                .with("kind", made.kind().id())
                .with("snapshot", made.snapshot())
                .with("user", JsonFields.text(made.user()))
                .with("password", JsonFields.text(made.password()))
                .with("database", JsonFields.text(made.database()))
                .with("copiedFiles", made.copied())
                .with("copiedBytes", made.bytes());
    }
}
