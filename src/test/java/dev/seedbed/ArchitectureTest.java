package dev.seedbed;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import dev.seedbed.database.DatabaseKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the arrows between packages that `src/docs/architecture.md` draws.
@AnalyzeClasses(packages = "dev.seedbed", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> KINDS =
            Arrays.stream(DatabaseKind.values()).map(Enum::name).collect(Collectors.toSet());

    @ArchTest
    static final ArchRule onlyUiKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "dev.seedbed")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("services run headless and are tested without a toolkit");

    @ArchTest
    static final ArchRule dockerJavaStaysInItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("dev.seedbed.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.dockerjava..")
            .because("the engine's API is behind ContainerEngine");

    @ArchTest
    static final ArchRule onlyQueryTalksSql = noClasses()
            .that()
            .resideOutsideOfPackages("dev.seedbed.query..", "dev.seedbed.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "com.mysql..", "org.mariadb..")
            .because("connections are read-only by construction in one place, and by one class of each server");

    @ArchTest
    static final ArchRule onlyItsPreviewTalksToValkey = noClasses()
            .that()
            .resideOutsideOfPackage("dev.seedbed.server.valkey.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("redis.clients..")
            .because("what a preview sends is only reading by construction in one place");

    @ArchTest
    static final ArchRule viewModelsKnowNoControls = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
            .because("a view model is tested without a scene")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule arrowsPointDown = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("task")
            .definedBy("dev.seedbed.task..")
            .layer("settings")
            .definedBy("dev.seedbed.settings..")
            .layer("engine")
            .definedBy("dev.seedbed.engine..")
            .layer("database")
            .definedBy("dev.seedbed.database..")
            .layer("exchange")
            .definedBy("dev.seedbed.exchange..")
            .layer("library")
            .definedBy("dev.seedbed.library..")
            .layer("volume")
            .definedBy("dev.seedbed.volume..")
            .layer("query")
            .definedBy("dev.seedbed.query..")
            .layer("seeding")
            .definedBy("dev.seedbed.seeding..")
            .layer("server")
            .definedBy("dev.seedbed.server..")
            .layer("text")
            .definedBy("dev.seedbed.text..")
            .layer("cli")
            .definedBy("dev.seedbed.cli..")
            .layer("ui")
            .definedBy("dev.seedbed.ui..")
            .layer("top")
            .definedBy("dev.seedbed")
            .whereLayer("top")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("top")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("top")
            .whereLayer("server")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("cli", "ui", "top")
            .whereLayer("seeding")
            .mayOnlyBeAccessedByLayers("server", "text", "cli", "ui", "top")
            .whereLayer("query")
            .mayOnlyBeAccessedByLayers("server", "text", "cli", "ui", "top")
            .whereLayer("volume")
            .mayOnlyBeAccessedByLayers("seeding", "server", "text", "cli", "ui", "top")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("volume", "seeding")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("seeding", "server", "text", "cli", "ui", "top")
            .whereLayer("database")
            .mayOnlyBeAccessedByLayers(
                    "exchange", "library", "volume", "query", "seeding", "server", "text", "cli", "ui", "top")
            .because("data flows in one direction");

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("dev.seedbed.(*)..").should().beFreeOfCycles();

    /// A comparison with a kind, or a switch over kinds, uses the constants.
    @ArchTest
    static final ArchRule onlyServersNameAKind = noClasses()
            .that()
            .resideOutsideOfPackage("dev.seedbed.server..")
            .and()
            .doNotBelongToAnyOf(DatabaseKind.class)
            .should()
            .accessFieldWhere(describe(
                    "is one of the kinds",
                    access -> access.getTargetOwner().isEquivalentTo(DatabaseKind.class)
                            && KINDS.contains(access.getName())))
            .because("what is known of a kind of server stands in a package of its own, and Servers finds it");

    @ArchTest
    static final ArchRule noMutableStatics = noFields()
            .that()
            .areStatic()
            .and()
            .areNotFinal()
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("dev.seedbed..")
            .because("state has an owner that is passed by constructor")
            .allowEmptyShould(true);
}
