package dev.seedbed.ui;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.finder.NodeFinder;
import org.testfx.util.WaitForAsyncUtils;

/// Holds that no test of a view searches or reads a scene while the FX thread changes it.
@AnalyzeClasses(packages = "dev.seedbed", importOptions = ImportOption.OnlyIncludeTests.class)
class ViewTestRulesTest {
    private static final Set<String> SEARCHES = Set.of("lookup", "from", "fromAll", "point", "robotContext");

    @ArchTest
    static final ArchRule robotsSearchOnTheFxThread = noClasses()
            .that()
            .doNotBelongToAnyOf(ViewRobot.class, FxQuery.class, ViewTest.class, ViewTestRulesTest.class)
            .should()
            .callConstructor(FxRobot.class)
            .orShould()
            .callMethodWhere(describe(
                    "searches on the thread that calls it",
                    call -> (call.getTargetOwner().isEquivalentTo(FxRobot.class)
                                    || call.getTargetOwner().isEquivalentTo(FxRobotInterface.class))
                            && SEARCHES.contains(call.getName())))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(NodeFinder.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ApplicationExtension.class)
            .because("ViewRobot searches on the FX thread, and ViewTest gives it to a test");

    @ArchTest
    static final ArchRule testsTakeTheirOwnRobot = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(FxRobotInterface.class)
            .should()
            .haveRawParameterTypes(describe(
                    "one is FxRobot", types -> types.stream().anyMatch(type -> type.isEquivalentTo(FxRobot.class))))
            .because("ViewRobot searches on the FX thread");

    @ArchTest
    static final ArchRule waitsAskOnTheFxThread = noClasses()
            .that()
            .doNotBelongToAnyOf(FxThread.class, ViewTestRulesTest.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(WaitForAsyncUtils.class)
            .because("FxThread asks, waits and works on the FX thread, and says what it waited for");
}
