package dev.seedbed.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Kills a program after each change that it asks an engine in memory for, and the program that recovers from that
/// after
/// each of its own: in the end everything has to be as before or everything as after, and nothing is left over.
public abstract class KillMatrix {
    private static final int NEVER = 1_000;
    private static final Set<String> LASTING = Set.of("", Labels.ROLE_DATABASE, Labels.ROLE_SNAPSHOT);

    /// Something that is done with an engine.
    @FunctionalInterface
    public interface Work {
        void on(ContainerEngine engine) throws Exception;
    }

    /// A new engine, without anything.
    protected abstract FakeContainerEngine empty();

    /// Completes or rolls back what programs left that have ended.
    ///
    /// @return what it was about
    protected abstract List<String> recover(ContainerEngine engine) throws Exception;

    /// What is wrong with what others see before anybody has recovered anything.
    protected abstract List<String> wrong(FakeContainerEngine engine) throws Exception;

    /// Ids of containers that count for nothing, since others are there in their place.
    protected Set<String> superseded(FakeContainerEngine engine) throws Exception {
        return Set.of();
    }

    /// Goes through all moments of a change.
    ///
    /// @param what it is, for people
    /// @param change which must come out the same from the same engine, but for ids and times
    protected final void killAnywhere(String what, Work setup, Work change) throws Exception {
        FakeContainerEngine whole = prepared(setup);
        KillableEngine unharmed = KillableEngine.after(whole, NEVER);
        change.on(unharmed.program());
        List<String> after = state(whole, false);
        int ended = 0;
        for (int kill = 1; kill <= unharmed.changes().size(); kill++) {
            int recovery = 1;
            boolean whenRecovered = false;
            while (!whenRecovered) {
                FakeContainerEngine engine = prepared(setup);
                List<String> before = state(engine, true);
                String last = killed(engine, change, kill);
                String where = what + ", killed after " + last;
                assertThat(wrong(engine)).as(where).isEmpty();
                List<String> steps = recovered(engine, recovery);
                whenRecovered = steps.size() < recovery;
                if (!whenRecovered) {
                    where += ", its recovery after " + steps.getLast();
                }
                recover(engine);

                if (isOutOfJournal(last) || (!whenRecovered && isOutOfJournal(steps.getLast()))) {
                    removeOrphans(where, engine);
                }
                List<String> changed = differences(state(engine, true), before);
                if (!changed.isEmpty()) {
                    assertThat(differences(state(engine, false), after))
                            .as("%s: not as before, for %s, and not as after", where, changed)
                            .isEmpty();
                    ended++;
                }
                assertNothingIsLeft(where, engine);
                assertThat(recover(engine)).as(where).isEmpty();
                recovery++;
            }
        }
        assertThat(ended).as("times that %s was ended, not taken back", what).isPositive();
    }

    private FakeContainerEngine prepared(Work setup) throws Exception {
        FakeContainerEngine engine = empty();
        setup.on(engine);
        return engine;
    }

    /// @return the last change that the program made
    protected static String killed(FakeContainerEngine engine, Work change, int kill) {
        KillableEngine mortal = KillableEngine.after(engine, kill);
        assertThatThrownBy(() -> change.on(mortal.program())).isInstanceOf(KillableEngine.Killed.class);
        return mortal.changes().getLast();
    }

    /// Recovers as a program that is killed after so many changes.
    ///
    /// @return those that it made
    private List<String> recovered(FakeContainerEngine engine, int kill) throws Exception {
        KillableEngine mortal = KillableEngine.after(engine, kill);
        try {
            recover(mortal.program());
        } catch (KillableEngine.Killed _) {
            // the next one does it
        }
        return mortal.changes();
    }

    /// What tells of a volume also keeps it, so the volume goes after it: a program that is killed in between leaves
    /// the volume to the list of orphans.
    protected boolean isOutOfJournal(String last) {
        return last.matches("removeContainer seedbed-(operation|probe)-\\w+");
    }

    private static void removeOrphans(String where, FakeContainerEngine engine) throws Exception {
        Set<String> used = used(engine);
        for (VolumeSummary volume : engine.volumes(Map.of())) {
            if (!used.contains(volume.name())) {
                assertThat(volume.labels().get(Labels.ROLE))
                        .as(where)
                        .isIn(Labels.ROLE_LAYER, Labels.ROLE_MOUNT, Labels.ROLE_PROBE);
                engine.removeVolume(volume.name());
            }
        }
    }

    private static Set<String> used(FakeContainerEngine engine) throws Exception {
        return engine.containers(Map.of()).stream()
                .flatMap(container -> container.mounts().stream())
                .filter(mount -> mount.type() == Mount.Type.VOLUME)
                .map(Mount::source)
                .collect(Collectors.toSet());
    }

    private static void assertNothingIsLeft(String where, FakeContainerEngine engine) throws Exception {
        for (ContainerSummary container : engine.containers(Map.of())) {
            assertThat(container.labels().getOrDefault(Labels.ROLE, ""))
                    .as("%s: role of %s", where, container.name())
                    .isIn(LASTING);
        }
        Set<String> used = used(engine);
        assertThat(engine.volumes(Map.of()))
                .as("%s: volumes of ours that nobody uses", where)
                .filteredOn(volume -> volume.labels().containsKey(Labels.ROLE)
                        && !Labels.ROLE_VOLUME.equals(volume.labels().get(Labels.ROLE)))
                .allMatch(volume -> used.contains(volume.name()));
    }

    private static List<String> differences(List<String> found, List<String> wanted) {
        var surplus = new ArrayList<>(found);
        wanted.forEach(surplus::remove);
        var missing = new ArrayList<>(wanted);
        found.forEach(missing::remove);
        return Stream.concat(
                        surplus.stream().map("surplus: "::concat),
                        missing.stream().map("missing: "::concat))
                .toList();
    }

    /// All that there is.
    ///
    /// @param exactly with the ids and times that each run makes for itself
    protected final List<String> state(FakeContainerEngine engine, boolean exactly) throws Exception {
        var state = new ArrayList<String>();
        Set<String> superseded = superseded(engine);
        for (ContainerSummary one : engine.containers(Map.of())) {
            if (!superseded.contains(one.id())) {
                ContainerDetails details = engine.container(one.id());
                state.add("%s %s %s %s %s %s %s"
                        .formatted(
                                one.name(),
                                one.state(),
                                details.restartPolicy(),
                                new TreeMap<>(details.environment()),
                                one.mounts(),
                                one.ports(),
                                labels(one.labels(), exactly)));
            }
        }
        for (VolumeSummary volume : engine.volumes(Map.of())) {
            state.add("%s %s %s".formatted(volume.name(), volume.driver(), labels(volume.labels(), exactly)));
        }
        return state.stream()
                .map(line -> exactly ? line : line.replaceAll("[0-9a-f]{12,}", "#"))
                .sorted()
                .toList();
    }

    private static Map<String, String> labels(Map<String, String> all, boolean exactly) {
        var labels = new TreeMap<>(all);
        if (!exactly) {
            labels.remove(Labels.CREATED);
        }
        return labels;
    }
}
