package dev.seedbed.engine;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.OperationFailedException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// An engine as a program sees it that is killed right after one of the changes that it asked for: nothing that it asks
/// for afterwards reaches the engine, whatever its own code still tries to put right.
///
/// Between two changes the engine does not change, so being killed after each of them in turn is being killed
/// everywhere.
public final class KillableEngine {
    private static final Set<String> CHANGES = Set.of(
            "createContainer",
            "recreate",
            "restartPolicy",
            "start",
            "stop",
            "kill",
            "removeContainer",
            "rename",
            "createVolume",
            "removeVolume");

    private final ContainerEngine engine;
    private final Predicate<KillableEngine> dies;
    private final Runnable death;
    private final boolean really;
    private final List<String> changes = new ArrayList<>();
    private boolean dead;

    /// What a program meets that goes on after its end.
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        private Killed(String change) {
            super("killed after " + change);
        }
    }

    private KillableEngine(ContainerEngine engine, Predicate<KillableEngine> dies, Runnable death, boolean really) {
        this.engine = engine;
        this.dies = dies;
        this.death = death;
        this.really = really;
    }

    /// In memory: the program meets a [Killed] after that many changes. What it writes names a program that has ended,
    /// so that anyone who comes next need not be another one for that.
    ///
    /// @param changes more than it makes to let it live
    public static KillableEngine after(ContainerEngine engine, int changes) {
        return new KillableEngine(engine, self -> self.changes.size() == changes, () -> {}, false);
    }

    /// Really: this whole program ends, as by `kill -9`, after the first change that begins like this, such as
    /// `start`, `createVolume` or `rename seedbed-old-`.
    public static ContainerEngine halting(ContainerEngine engine, String moment) {
        return new KillableEngine(
                        engine,
                        self -> self.changes.getLast().startsWith(moment),
                        () -> Runtime.getRuntime().halt(137),
                        true)
                .program();
    }

    /// What the program is given.
    public ContainerEngine program() {
        return (ContainerEngine) Proxy.newProxyInstance(
                ContainerEngine.class.getClassLoader(),
                new Class<?>[] {ContainerEngine.class},
                (_, method, arguments) -> call(method, arguments));
    }

    /// The changes so far, each as its method and the name of what it changed.
    public List<String> changes() {
        synchronized (changes) {
            return List.copyOf(changes);
        }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(program(), method, arguments);
        }
        boolean change = CHANGES.contains(method.getName());
        String subject = change ? subject(method, arguments) : "";
        synchronized (changes) {
            if (dead) {
                return afterDeath(method);
            }
            if (!change) {
                return result(method, arguments);
            }
        }
        if (!really) {
            bury(arguments);
        }
        Object result = result(method, arguments);
        synchronized (changes) {
            changes.add(method.getName() + " " + subject);
            if (dies.test(this)) {
                death.run();
                dead = true;
                throw new Killed(changes.getLast());
            }
        }
        return result;
    }

    /// What still listens hears nothing more.
    private Object afterDeath(Method method) {
        if (method.getReturnType() == Subscription.class) {
            return (Subscription) () -> {};
        }
        throw new Killed(changes.getLast());
    }

    private Object result(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(engine, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void bury(Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof ContainerSpec spec) {
                arguments[i] = new ContainerSpec(
                        spec.name(),
                        spec.image(),
                        spec.environment(),
                        buried(spec.labels()),
                        spec.command(),
                        spec.entrypoint(),
                        spec.mounts(),
                        spec.ports(),
                        spec.networkMode(),
                        spec.user(),
                        spec.sharedMemoryBytes(),
                        spec.stopTimeoutSeconds(),
                        spec.capabilities(),
                        spec.noNewPrivileges(),
                        spec.removesItself(),
                        buried(spec.newVolumeLabels()));
            } else if (arguments[i] instanceof Map<?, ?> labels) {
                arguments[i] = buried(labels);
            }
        }
    }

    /// With a holder whose process began at another time than any that runs.
    private static Map<String, String> buried(Map<?, ?> labels) {
        var changed = new LinkedHashMap<String, String>();
        labels.forEach((key, value) -> changed.put((String) key, (String) value));
        changed.computeIfPresent(Labels.HOLDER, (_, holder) -> holder.replaceFirst("\\d+$", "0"));
        return changed;
    }

    private String subject(Method method, Object[] arguments) throws InterruptedException {
        return switch (arguments[0]) {
            case ContainerSpec spec -> spec.name();
            case String _ when method.getName().equals("recreate") -> ((RecreateOptions) arguments[1]).name();
            case String _ when method.getName().equals("rename") -> (String) arguments[1];
            case String volume when method.getName().endsWith("Volume") -> volume;
            case String container -> name(container);
            default -> "";
        };
    }

    private String name(String container) throws InterruptedException {
        try {
            return engine.container(container).summary().name();
        } catch (OperationFailedException _) {
            return container;
        }
    }
}
