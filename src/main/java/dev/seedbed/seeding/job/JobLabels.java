package dev.seedbed.seeding.job;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.plan.PlanRecord;
import dev.seedbed.seeding.plan.SeedPlan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Labels and names of the objects of one seeded start.
public final class JobLabels {
    private JobLabels() {}

    static String jobContainer(String id) {
        return "seedbed-seed-" + id;
    }

    static String settlingContainer(String id) {
        return "seedbed-settle-" + id;
    }

    static String volume(String id) {
        return "seedbed-data-" + id;
    }

    static Map<String, String> forVolume(SeedPlan plan) {
        return common(plan, Labels.ROLE_LAYER);
    }

    public static Map<String, String> forJob(SeedPlan plan) {
        Map<String, String> labels = common(plan, Labels.ROLE_SEED_JOB);
        labels.put(Labels.PLAN, PlanRecord.of(plan).toJson());
        return labels;
    }

    static Map<String, String> forSettling(SeedPlan plan) {
        return common(plan, Labels.ROLE_HELPER);
    }

    private static Map<String, String> common(SeedPlan plan, String role) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(Labels.ROLE, role);
        labels.put(Labels.ID, plan.id());
        labels.put(Labels.NAME, plan.name());
        labels.put(Labels.KIND, plan.kind().id());
        labels.put(
                Labels.SEED_FILES,
                LabelValue.json(plan.files().stream().map(DumpInfo::fileName).toList()));
        labels.put(Labels.SEED_NAME, plan.seedName());
        labels.put(Labels.CREATED, Instant.now().toString());
        labels.put(Labels.HOLDER, ProcessOwner.self().text());
        return labels;
    }
}
