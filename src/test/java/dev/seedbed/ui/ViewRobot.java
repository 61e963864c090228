package dev.seedbed.ui;

import static dev.seedbed.ui.FxThread.fx;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;

/// Presses keys and buttons, and looks for nodes on the FX thread, so that a scene that changes just then does not
/// break
/// the search.
public final class ViewRobot extends FxRobot {
    /// All that match, also those that are not visible.
    public <T extends Node> List<T> all(String selector) {
        return all(selector, _ -> true);
    }

    public <T extends Node> List<T> all(String selector, Predicate<T> which) {
        return List.copyOf(lookup(selector).match(which).<T>queryAll());
    }

    public boolean isThere(String selector) {
        return !all(selector).isEmpty();
    }

    /// The first one, also where it is not visible.
    public <T extends Node> T find(String selector) {
        return this.<T>all(selector).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + selector));
    }

    @Override
    public NodeQuery fromAll() {
        return new FxQuery(super::fromAll);
    }

    @Override
    public NodeQuery from(Node... parents) {
        return new FxQuery(() -> super.from(parents));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return new FxQuery(() -> super.from(parents));
    }

    @Override
    public NodeQuery from(NodeQuery parents) {
        return new FxQuery(() -> super.from(parents));
    }

    @Override
    public NodeQuery lookup(String query) {
        return fromAll().lookup(query);
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return fromAll().lookup(matcher);
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return fromAll().lookup(predicate);
    }

    @Override
    public PointQuery point(Node node) {
        return onFx(fx(() -> super.point(node)));
    }

    /// A node that moves just then is measured where it is moved.
    private static PointQuery onFx(PointQuery point) {
        return (PointQuery) Proxy.newProxyInstance(
                PointQuery.class.getClassLoader(), new Class<?>[] {PointQuery.class}, (proxy, method, arguments) -> {
                    Object answer = fx(() -> method.invoke(point, arguments));
                    return answer == point ? proxy : answer;
                });
    }

    /// Gives tests their robot.
    public static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ViewRobot.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new ViewRobot();
        }
    }
}
