package dev.seedbed.ui;

import static dev.seedbed.ui.FxThread.fx;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.hamcrest.Matcher;
import org.testfx.service.query.NodeQuery;

/// Searches only when it is asked for what it finds, and then in one go on the FX thread.
record FxQuery(Callable<NodeQuery> steps) implements NodeQuery {
    private NodeQuery then(UnaryOperator<NodeQuery> step) {
        return new FxQuery(() -> step.apply(steps.call()));
    }

    private <T> T found(Function<NodeQuery, T> end) {
        return fx(() -> end.apply(steps.call()));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return then(query -> query.from(parents));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return then(query -> query.from(parents));
    }

    @Override
    public NodeQuery lookup(String text) {
        return then(query -> query.lookup(text));
    }

    @Override
    public <T> NodeQuery lookup(Matcher<T> matcher) {
        return then(query -> query.lookup(matcher));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return then(query -> query.lookup(predicate));
    }

    @Override
    public NodeQuery lookup(Function<Node, Set<Node>> selector) {
        return then(query -> query.lookup(selector));
    }

    @Override
    public <T> NodeQuery match(Matcher<T> matcher) {
        return then(query -> query.match(matcher));
    }

    @Override
    public <T extends Node> NodeQuery match(Predicate<T> predicate) {
        return then(query -> query.match(predicate));
    }

    @Override
    public NodeQuery nth(int index) {
        return then(query -> query.nth(index));
    }

    @Override
    public <T extends Node> T query() {
        return found(NodeQuery::<T>query);
    }

    @Override
    public <T extends Node> T queryAs(Class<T> type) {
        return found(query -> query.queryAs(type));
    }

    @Override
    public <T extends Node> Optional<T> tryQuery() {
        return found(NodeQuery::<T>tryQuery);
    }

    @Override
    public <T extends Node> Optional<T> tryQueryAs(Class<T> type) {
        return found(query -> query.tryQueryAs(type));
    }

    @Override
    public <T extends Node> Set<T> queryAll() {
        return found(NodeQuery::<T>queryAll);
    }

    @Override
    public <T extends Node> Set<T> queryAllAs(Class<T> type) {
        return found(query -> query.queryAllAs(type));
    }
}
