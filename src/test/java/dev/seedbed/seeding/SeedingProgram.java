package dev.seedbed.seeding;

import dev.seedbed.engine.ChildProgram;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Path;
import java.util.List;

/// A program that starts one seed and waits for its end, made to be killed.
///
/// Arguments: folder for caches, seed file. Prints the plan's id before the start.
public final class SeedingProgram {
    private SeedingProgram() {}

    public static void main(String[] arguments) throws Exception {
        var bed = new SeedingFixture(Path.of(arguments[0]), ChildProgram.engine());
        SeedPlan plan = bed.plan(SeedRequest.of(List.of(Path.of(arguments[1]))));
        System.out.println("id " + plan.id());
        System.out.flush();
        SeedProgress end = bed.seeding.start(plan).await();
        System.out.println("end " + end.state());
        System.exit(0);
    }
}
