package dev.seedbed.ui.build;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import java.time.Duration;
import java.util.Locale;

/// Puts builds into words. Immutable.
final class BuildTexts extends FeatureTexts {
    BuildTexts(Messages messages) {
        super(messages);
    }

    String name(BuildPicture build) {
        return OneLine.of(build.name());
    }

    String state(BuildPicture build) {
        return get("build.state." + key(build.state()));
    }

    static Tone tone(BuildPicture build) {
        return switch (build.state()) {
            case RUNNING -> Tone.ACCENT;
            case STOPPING, STOPPED -> Tone.NEUTRAL;
            case DONE -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
        };
    }

    String figures(BuildPicture build) {
        if (isChecking(build)) {
            return get("build.checking");
        }
        return build.steps().isEmpty()
                ? ""
                : get("build.figures", build.finished(), build.steps().size());
    }

    /// What it does just now.
    String current(BuildPicture build) {
        return build.running().map(this::name).orElseGet(() -> isChecking(build) ? get("build.checking") : "");
    }

    private static boolean isChecking(BuildPicture build) {
        return !build.isOver()
                && !build.steps().isEmpty()
                && build.finished() == build.steps().size();
    }

    String done(BuildPicture build) {
        int ran = build.steps().size() - build.cached();
        return ran == 0 ? get("build.done.cached") : get("build.done.text", ran, build.cached());
    }

    /// A build that ended early continues after what is finished.
    String again(BuildPicture build) {
        boolean continues = build.state() != BuildPicture.State.DONE && build.finished() > 0;
        return get(continues ? "build.continue" : "build.again");
    }

    String name(BuildStepState step) {
        return OneLine.of(step.title());
    }

    /// What happens inside it, or how it ended.
    String detail(BuildStepState step) {
        if (step.state() != BuildStepState.State.RUNNING) {
            return get("build.step." + key(step.state()));
        }
        String percent = step.fraction() < 0 ? "" : formats().percent(step.fraction());
        if (step.object().isEmpty()) {
            return percent.isEmpty() ? get("build.step.running") : percent;
        }
        InputProgress.Preparation preparation = step.preparation();
        String name = OneLine.of(step.object());
        String object = preparation == null
                ? name
                : get("build.preparation." + preparation.name().toLowerCase(Locale.ROOT), name);
        return percent.isEmpty() ? object : get("build.step.inside", object, percent);
    }

    String rejected(RejectedTable report) {
        return get("build.reports.rejected-rows", OneLine.of(report.file()), report.rows());
    }

    String time(BuildStepState step, Duration took) {
        return switch (step.state()) {
            case WAITING, CACHED -> "";
            case RUNNING, DONE, FAILED, CANCELLED -> formats().duration(took);
        };
    }
}
