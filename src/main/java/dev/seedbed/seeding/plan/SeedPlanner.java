package dev.seedbed.seeding.plan;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.packed.UnpackProgress;
import dev.seedbed.library.packed.UnpackedSeeds;
import dev.seedbed.seeding.part.PartPlanner;
import dev.seedbed.seeding.part.PlannedPart;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.DumpDatabases;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RoleCreation;
import dev.seedbed.settings.AllowedScripts;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.ShortId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides everything about a seeded start before anything is created.
public final class SeedPlanner {
    /// The same for all that name none, so that the second one starts from what the first one left.
    private static final String EMPTY_DATABASE = "app";

    private final ContainerEngine engine;
    private final DumpInspector inspector;
    private final ImageChoice images;
    private final PortChoice ports;
    private final SeedSpace space;
    private final DumpNeeds needs = new DumpNeeds();
    private final SeedReading reading;
    private final SeedReuse reuse;
    private final UnpackedSeeds unpacked;
    private final ScriptChoice scripts;
    private final PartPlanner parts;

    /// @param unpacked where archives are unpacked
    public SeedPlanner(ContainerEngine engine, DumpInspector inspector, SeedIndexes indexes, UnpackedSeeds unpacked) {
        this(engine, inspector, indexes, unpacked, AllowedScripts.inMemory());
    }

    /// @param unpacked where archives are unpacked
    /// @param allowed shell scripts that may run
    public SeedPlanner(
            ContainerEngine engine,
            DumpInspector inspector,
            SeedIndexes indexes,
            UnpackedSeeds unpacked,
            AllowedScripts allowed) {
        this.unpacked = unpacked;
        this.scripts = new ScriptChoice(allowed);
        this.engine = engine;
        this.inspector = inspector;
        this.images = new ImageChoice(engine);
        this.ports = new PortChoice(engine);
        this.space = new SeedSpace(engine);
        this.reading = new SeedReading(indexes);
        this.reuse = new SeedReuse(engine, indexes);
        this.parts = new PartPlanner(reading::whole);
    }

    /// Looks at files, images, names, ports and space. Blocks for some 100 ms, for a few seconds with large new dumps,
    /// and
    /// for as long as it takes to unpack an archive that was not before.
    public SeedPlan plan(SeedRequest request) throws OperationFailedException, InterruptedException {
        return plan(request, UnpackProgress.NONE);
    }

    /// The same, and tells how far an archive is unpacked. Ends at an interruption, and leaves nothing of
    /// it then.
    public SeedPlan plan(SeedRequest request, UnpackProgress progress)
            throws OperationFailedException, InterruptedException {
        var notes = new ArrayList<PlanNote>();
        boolean empty = request.isEmpty();
        SeedSelection selection = empty ? SeedSelection.NOTHING : SeedSelection.of(request.files(), unpacked, progress);
        @Nullable DatabaseKind said = said(request);
        List<DumpInfo> unordered = empty ? List.of() : reading.deepen(inspect(selection, said, request, notes));
        DatabaseKind kind = kind(said, unordered, notes);
        ServerVersion wanted = needs.server(kind, unordered);
        ImageChoice.Choice image = image(request, kind, wanted, unordered, notes);
        List<DumpInfo> files = ordered(selection, unordered, kind, image);
        String server = (kind.displayName() + " " + image.versionText()).strip();
        if (empty) {
            told(request, PlanNote.info("empty", server), notes);
        } else {
            String seed = selection.common().isEmpty() ? PlanNames.seed(files) : selection.common();
            told(request, PlanNote.info("restore", seed, server), notes);
            new SeedChecks(request.kind() != null, request.evenIncomplete()).check(files, kind, image, notes);
            // They lie beside it.
            notes.removeIf(note -> selection.folder() != null && note.key().equals("dump.includes"));
            notes.add(space.check(files));
        }

        String stem = empty ? kind.id() : PlanNames.stem(selection.name());
        String name = new NameChoice(engine).of(request.name(), stem);
        String user = Objects.requireNonNullElse(
                request.user(), ServerAccounts.of(kind).administrator());
        String password = Objects.requireNonNullElseGet(request.password(), PlanNames::newPassword);
        LoginCheck.require(kind, user, password);
        DumpDatabases.Choice databases =
                new DumpDatabases(kind, files).choose(request.database(), empty ? EMPTY_DATABASE : stem);
        SeedContext around = surroundings(selection, files, kind, databases, request, notes);
        if (!empty && files.isEmpty() && !around.keepsNames()) {
            throw SeedFailures.unfit(
                    Objects.requireNonNull(selection.folder()),
                    SeedFailure.Unfit.SCRIPTS_ONLY,
                    String.join(", ", selection.scripts()));
        }
        List<String> roles =
                RoleCreation.find(kind).isPresent() ? roles(files, user, around, request, notes) : List.of();
        PlannedPart part = parts.plan(request.part(), files, around.keepsNames());
        notes.addAll(part.notes());
        var plan = SeedPlan.of(
                ShortId.random(),
                new PlannedServer(kind, image.reference(), image.versionText(), image.local(), request.image() != null),
                new PlannedDatabase(
                        name,
                        ports.of(kind, request.port()),
                        request.port() != null,
                        new Credentials(user, password, databases.data()),
                        databases.initial()),
                files,
                request.createRoles() ? roles : List.of(),
                notes.stream().filter(note -> !note.key().isEmpty()).toList());
        String seedName = empty ? "empty " + server : selection.common();
        SeedPlan named = (seedName.isEmpty() ? plan : plan.withSeedName(seedName))
                .withSnapshotOnly(request.snapshotOnly())
                .withCommand(request.command())
                .withEnvironment(request.environment());
        SeedPlan looked = reuse.look(named.withSurroundings(around).withPart(part), request.fresh());
        return request.password() == null ? withRestoredPassword(looked) : looked;
    }

    /// What happens, at first, where a database comes of it.
    private static void told(SeedRequest request, PlanNote what, List<PlanNote> notes) {
        if (!request.snapshotOnly()) {
            notes.addFirst(what);
        }
    }

    /// Where archives are unpacked.
    public UnpackedSeeds unpacked() {
        return unpacked;
    }

    /// The same with what the files turned out to be since. Blocks where that makes the restore faster.
    public SeedPlan awaitSections(SeedPlan plan) throws InterruptedException {
        return reading.awaitSections(plan);
    }

    /// The same with the next image on the engine that fits, where the one it has turned out unable to run; that one is
    /// not chosen again. Empty where there is none.
    public Optional<SeedPlan> onOtherImage(SeedPlan plan) throws OperationFailedException, InterruptedException {
        images.reject(engine.image(plan.image()).id());
        ServerVersion wanted = needs.server(plan.kind(), plan.files());
        ImageChoice.Choice other = images.best(plan.kind(), wanted, extensions(plan.files()));
        if (!other.local()) {
            return Optional.empty();
        }
        var server = new PlannedServer(plan.kind(), other.reference(), other.versionText(), true, false);
        return Optional.of(reuse.look(plan.on(server), true));
    }

    /// Where the user wants no certain one: to change it would cost every clone time and a copy of catalogues.
    private SeedPlan withRestoredPassword(SeedPlan plan) throws OperationFailedException, InterruptedException {
        Snapshot restored = plan.restored();
        if (restored == null) {
            return plan;
        }
        String password = ServerEnvironment.of(plan.kind())
                .administratorPassword(engine.container(restored.recordId()).environment());
        return password.isEmpty() ? plan : plan.withPassword(password);
    }

    /// A file of a bundle without anything in it is passed over with a note.
    private List<DumpInfo> inspect(
            SeedSelection selection, @Nullable DatabaseKind said, SeedRequest request, List<PlanNote> notes)
            throws OperationFailedException {
        var files = new ArrayList<DumpInfo>();
        @Nullable OperationFailedException nothing = null;
        for (Path path : selection.files()) {
            try {
                files.add(inspector.inspect(path, said, request.encoding()));
            } catch (OperationFailedException e) {
                boolean isEmpty = e.failure() instanceof SeedFailure.SeedUnfit(var _, var reason, var _)
                        && (reason == SeedFailure.Unfit.EMPTY || reason == SeedFailure.Unfit.NOTHING_INSIDE);
                if (!isEmpty) {
                    throw e;
                }
                notes.add(PlanNote.info("nothing-inside", SeedSelection.name(path)));
                nothing = e;
            }
        }
        if (files.isEmpty() && nothing != null) {
            throw nothing;
        }
        return List.copyOf(files);
    }

    /// Of a bundle, the order that the image would give them; of files that were named, the user's.
    private static List<DumpInfo> ordered(
            SeedSelection selection, List<DumpInfo> files, DatabaseKind kind, ImageChoice.Choice image) {
        if (selection.folder() == null) {
            return files;
        }
        Comparator<Path> order = RestoreServer.of(kind).order(image.reference());
        return files.stream()
                .sorted((one, other) -> order.compare(one.file(), other.file()))
                .toList();
    }

    private SeedContext surroundings(
            SeedSelection selection,
            List<DumpInfo> files,
            DatabaseKind kind,
            DumpDatabases.Choice databases,
            SeedRequest request,
            List<PlanNote> notes)
            throws OperationFailedException {
        boolean runsScripts = scripts.runs(selection, kind, files, request, notes);
        List<String> beside = selection.others().stream()
                .filter(name -> !SeedFile.wouldRun(kind, name))
                .toList();
        if (!beside.isEmpty()) {
            notes.add(PlanNote.info("beside", String.join(", ", beside)));
        }
        List<String> around = Stream.concat(
                        beside.stream(), runsScripts ? selection.scripts().stream() : Stream.empty())
                .sorted()
                .toList();
        boolean refers = files.stream().anyMatch(file -> file.notes().contains("includes"));
        return new SeedContext(
                selection.folder(),
                around,
                selection.folder() != null
                        && (refers && databases.later().isEmpty() || runsScripts)
                        && SeedFile.canKeepNames(kind, files)
                        && !(request.evenIncomplete() && files.stream().anyMatch(SeedFile::isCut)),
                runsScripts ? "" : databases.later(),
                databases.laterFrom(),
                request.evenIncomplete(),
                selection.packed());
    }

    private static List<String> roles(
            List<DumpInfo> files, String user, SeedContext around, SeedRequest request, List<PlanNote> notes) {
        SeedRoles roles = new SeedRoles(files, user);
        List<String> made = around.keepsNames() ? List.of() : roles.all();
        if (!made.isEmpty()) {
            notes.add(
                    request.createRoles()
                            ? PlanNote.info("roles-created", String.join(", ", made))
                            : PlanNote.warning("roles-missing", String.join(", ", made)));
        }
        if (!roles.uncertain().isEmpty()) {
            notes.add(PlanNote.info("roles-uncertain", String.join(", ", roles.uncertain())));
        }
        return request.createRoles() ? made : List.of();
    }

    /// The kind that the user names, by itself or with an image; null where it is left to us.
    private @Nullable DatabaseKind said(SeedRequest request) throws OperationFailedException, InterruptedException {
        if (request.kind() != null) {
            return request.kind();
        }
        String image = request.image();
        if (image == null) {
            return null;
        }
        Optional<DatabaseKind> named =
                images.named(image).isPresent() ? Optional.of(images.kindOf(image)) : ImageChoice.kindByName(image);
        return named.orElseThrow(() -> new OperationFailedException(new ImageFailure.ImageNotADatabase(image)));
    }

    private DatabaseKind kind(@Nullable DatabaseKind said, List<DumpInfo> files, List<PlanNote> notes) {
        if (said != null) {
            return said;
        }
        Optional<DatabaseKind> told = needs.kind(files);
        if (told.isEmpty()) {
            notes.add(PlanNote.warning("kind-assumed", DatabaseKind.ASSUMED.displayName()));
            return DatabaseKind.ASSUMED;
        }
        boolean isCertain = files.stream().anyMatch(DumpInfo::kindIsCertain);
        for (DumpInfo file : files) {
            if (!isCertain && file.notes().contains("unsureKind")) {
                DatabaseKind other = DumpLanguage.other(told.get());
                notes.add(PlanNote.warning(
                        "kind-unsure", file.fileName(), told.get().displayName(), other.displayName(), other.id()));
            }
        }
        return told.get();
    }

    private ImageChoice.Choice image(
            SeedRequest request, DatabaseKind kind, ServerVersion wanted, List<DumpInfo> files, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        String asked = request.image();
        ImageChoice.Choice choice;
        if (asked == null) {
            choice = images.best(kind, wanted, extensions(files));
        } else {
            Optional<ImageChoice.Choice> here = images.named(asked);
            choice = here.orElseGet(() -> ImageChoice.Choice.toPull(asked));
        }
        if (!choice.local()) {
            notes.add(PlanNote.info("image-pulled", choice.reference()));
        }
        notes.addAll(choice.notes());
        return choice;
    }

    private static List<String> extensions(List<DumpInfo> files) {
        return files.stream().flatMap(file -> file.extensions().stream()).toList();
    }
}
