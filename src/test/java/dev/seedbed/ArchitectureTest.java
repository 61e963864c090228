package dev.seedbed;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.seedbed.database.DatabaseKind;
import io.soabase.recordbuilder.core.RecordBuilderGenerated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the rules of `src/docs/architecture.md`; which package may use which is read from its tables.
@AnalyzeClasses(packages = "dev.seedbed", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.seedbed";

    /// Of a package, with the one that describes it.
    private static final int MOST_FILES = 25;

    private static final int MOST_PARAMETERS = 7;

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
            .resideOutsideOfPackages(
                    "dev.seedbed.engine.docker", "dev.seedbed.engine.json", "dev.seedbed.engine.transport")
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
    static void arrowsPointDown(JavaClasses classes) {
        List<ArchitecturePage.Use> uses = ArchitecturePage.uses();
        assertThat(uses).flatMap(ArchitecturePage.Use::packages).containsExactlyInAnyOrderElementsOf(rooms(classes));
        for (ArchitecturePage.Use use : uses) {
            for (String used : use.packages()) {
                if (!use.everybody()) {
                    users(used, use.users()).check(classes);
                }
            }
        }
    }

    private static ArchRule users(String used, List<String> users) {
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + used + "..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(used), users.stream())
                        .map(name -> name.equals("top") ? ROOT : ROOT + "." + name + "..")
                        .toArray(String[]::new))
                .because("data flows in one direction");
    }

    @ArchTest
    static void arrowsPointDownInRooms(JavaClasses classes) {
        List<String> small = ArchitecturePage.rooms().stream()
                .flatMap(room -> room.stages().stream())
                .flatMap(List::stream)
                .toList();
        assertThat(small)
                .containsExactlyInAnyOrderElementsOf(packages(classes)
                        .filter(name -> !name.isEmpty() && isDivided(name, classes))
                        .toList());
        for (ArchitecturePage.Room room : ArchitecturePage.rooms()) {
            List<String> above = new ArrayList<>();
            for (List<String> stage : room.stages()) {
                for (String name : stage) {
                    Stream<String> others = stage.stream().filter(other -> !other.equals(name));
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + name)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(Stream.concat(above.stream(), others)
                                    .map(other -> ROOT + "." + other)
                                    .toArray(String[]::new))
                            .because("packages of " + room.name() + " use each other in one direction")
                            .check(classes);
                }
                above.addAll(stage);
            }
        }
    }

    /// Whether a package is in a room of several.
    private static boolean isDivided(String name, JavaClasses classes) {
        String room = name.replaceFirst("\\..*", "");
        return packages(classes).anyMatch(other -> other.startsWith(room + "."));
    }

    /// Packages that contain classes, without the name of the root.
    private static Stream<String> packages(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.substring(Math.min(name.length(), ROOT.length() + 1)));
    }

    private static Set<String> rooms(JavaClasses classes) {
        return packages(classes)
                .filter(name -> !name.isEmpty())
                .map(name -> name.replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }

    @ArchTest
    static final ArchRule noCyclesBetweenRooms =
            slices().matching("dev.seedbed.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesInRooms =
            slices().matching("dev.seedbed.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("dev.seedbed.(**)").should().beFreeOfCycles();

    @ArchTest
    static void packagesAreSmall(JavaClasses classes) {
        Map<String, Set<String>> files = classes.stream()
                .filter(not(ArchitectureTest::isGenerated))
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        Collectors.mapping(
                                one -> one.getSource()
                                        .flatMap(Source::getFileName)
                                        .orElseThrow(),
                                Collectors.toSet())));
        files.values().removeIf(ofPackage -> ofPackage.size() <= MOST_FILES);
        assertThat(files).isEmpty();
    }

    private static String file(JavaClass one) {
        return one.getEnclosingClass().map(ArchitectureTest::file).orElse(one.getName());
    }

    private static boolean isGenerated(JavaClass one) {
        return one.isAnnotatedWith(RecordBuilderGenerated.class)
                || one.getEnclosingClass().filter(ArchitectureTest::isGenerated).isPresent();
    }

    /// A constructor of many parameters is called by a builder, which names them, or in the file of its class.
    @ArchTest
    static void longConstructorsAreCalledByBuilders(JavaClasses classes) {
        List<String> calls = classes.stream()
                .filter(not(ArchitectureTest::isGenerated))
                .flatMap(caller -> caller.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().startsWith(ROOT))
                .filter(call -> call.getTarget().getRawParameterTypes().size() > MOST_PARAMETERS)
                .filter(call -> !file(call.getOriginOwner()).equals(file(call.getTargetOwner())))
                .map(JavaConstructorCall::getDescription)
                .toList();
        assertThat(calls).isEmpty();
    }

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
