package dev.seedbed.input.generate;

import dev.seedbed.input.generate.check.TableChecks.Order;
import dev.seedbed.input.generate.file.ColumnRule;
import dev.seedbed.input.generate.value.Choice;
import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.input.generate.value.Domain;
import dev.seedbed.input.generate.value.Times;
import dev.seedbed.input.generate.value.WholeNumbers;
import dev.seedbed.task.InputFailure.NotGenerated;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// Checks such as `ends >= starts`: both columns get values of one domain, the smaller one goes to the one, the greater
/// one to the other.
final class ColumnOrders {
    private final TableContext context;
    private final List<Slot> slots;

    ColumnOrders(TableContext context, List<Slot> slots) {
        this.context = context;
        this.slots = slots;
    }

    void meet() throws OperationFailedException {
        for (Order order : context.checks().orders()) {
            Optional<ColumnSlot> low = slot(order.low().name());
            Optional<ColumnSlot> high = slot(order.high().name());
            if (low.isPresent() && high.isPresent() && isDescribed(low.get()) && isDescribed(high.get())) {
                continue;
            }
            if (low.isEmpty()
                    || high.isEmpty()
                    || low.get().isChosen()
                    || high.get().isChosen()
                    || !meet(order, low.get(), high.get())) {
                throw context.refused(
                        order.low().name() + ", " + order.high().name(), NotGenerated.CHECK, order.check());
            }
        }
    }

    private Optional<ColumnSlot> slot(String column) {
        return slots.stream()
                .filter(slot -> slot instanceof ColumnSlot && slot.columns().contains(column))
                .map(ColumnSlot.class::cast)
                .findFirst();
    }

    private static boolean isDescribed(ColumnSlot slot) {
        return slot.rule().flatMap(ColumnRule::source).isPresent();
    }

    private static boolean meet(Order order, ColumnSlot low, ColumnSlot high) {
        Optional<Domain> both = isDescribed(low)
                ? Optional.of(low.domain())
                : isDescribed(high) ? Optional.of(high.domain()) : common(low.domain(), high.domain());
        if (both.isEmpty() || !(both.get() instanceof WholeNumbers || both.get() instanceof Times)) {
            return false;
        }
        if (order.strict() && both.get().size() < 2) {
            return false;
        }
        low.replace(both.get());
        high.replace(both.get());
        long gap = order.strict() ? 1 : 0;
        Choice one = Distribution.UNIFORM.over(both.get().size() - gap, low.seed());
        Choice other = Distribution.UNIFORM.over(both.get().size() - gap, high.seed());
        low.choose(row -> Math.min(one.of(row), other.of(row)), false);
        high.choose(row -> Math.max(one.of(row), other.of(row)) + gap, false);
        return true;
    }

    private static Optional<Domain> common(Domain one, Domain other) {
        if (one instanceof WholeNumbers a && other instanceof WholeNumbers b && a.scale() == b.scale()) {
            long first = Math.max(a.first(), b.first());
            long end = Math.min(a.first() + a.size(), b.first() + b.size());
            return end > first ? Optional.of(new WholeNumbers(first, end - first, a.scale())) : Optional.empty();
        }
        if (one instanceof Times a && other instanceof Times b && a.sort() == b.sort()) {
            long first = Math.max(a.first(), b.first());
            long end = Math.min(a.first() + a.size(), b.first() + b.size());
            return end > first ? Optional.of(new Times(a.sort(), first, end - first)) : Optional.empty();
        }
        return Optional.empty();
    }
}
