package dev.seedbed.input.generate;

import dev.seedbed.input.fake.Mix;
import dev.seedbed.input.fake.Shuffle;
import dev.seedbed.input.generate.file.ColumnRule;
import dev.seedbed.input.generate.guess.GuessedDomains;
import dev.seedbed.input.generate.guess.NumberRange;
import dev.seedbed.input.generate.value.Choice;
import dev.seedbed.input.generate.value.Codes;
import dev.seedbed.input.generate.value.Counted;
import dev.seedbed.input.generate.value.Domain;
import dev.seedbed.input.generate.value.Fakes;
import dev.seedbed.input.generate.value.Ratio;
import dev.seedbed.input.generate.value.Times;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.InputFailure.NotGenerated;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes choices with which no two rows have the same values in the columns of a unique key.
final class KeyPlanner {
    private final TableContext context;
    private final List<Slot> slots;

    KeyPlanner(TableContext context, List<Slot> slots) {
        this.context = context;
        this.slots = slots;
    }

    /// Keys of one column go first, as they leave no choice.
    ///
    /// @throws OperationFailedException with `RowsNotGenerated`, or with `FileInvalid` where a file asks for it
    void meet(List<List<String>> keys) throws OperationFailedException, InterruptedException {
        for (List<String> key : keys.stream()
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .toList()) {
            meetOne(key);
        }
    }

    private void meetOne(List<String> key) throws OperationFailedException, InterruptedException {
        List<Slot> inside =
                slots.stream().filter(slot -> key.containsAll(slot.columns())).toList();
        if (inside.stream().anyMatch(Slot::isDistinct)) {
            return;
        }
        Optional<ReferenceSlot> even = inside.stream()
                .filter(slot -> slot instanceof ReferenceSlot reference
                        && reference.ratio().isPresent())
                .map(ReferenceSlot.class::cast)
                .findFirst();
        List<Slot> open = inside.stream().filter(slot -> !slot.isChosen()).toList();
        if (open.isEmpty()) {
            throw tooFew(key, 0);
        }
        if (open.size() == 1 && (even.isEmpty() || open.contains(even.get()))) {
            distinct(open.getFirst());
        } else {
            combine(key, open, even);
        }
    }

    private void distinct(Slot slot) throws OperationFailedException, InterruptedException {
        long rows = context.rows();
        if (slot instanceof ReferenceSlot reference
                && reference.ratio().filter(even -> even.most() == 1).isPresent()) {
            slot.choose(reference.usual(), true);
            return;
        }
        if (slot instanceof ColumnSlot column) {
            distinct(column, rows);
        } else if (slot.size() < rows) {
            throw tooFew(slot.columns(), slot.size());
        }
        long offset = context.existing();
        slot.choose(
                slot instanceof ColumnSlot column && column.domain() instanceof Counted
                        ? row -> row
                        : slot.size() == Long.MAX_VALUE
                                ? row -> row + offset
                                : new Shuffle(slot.size(), context.seed(slot))::at,
                true);
    }

    /// Gives the column a domain that is large enough, where it is free to have one.
    private void distinct(ColumnSlot slot, long count) throws OperationFailedException, InterruptedException {
        if (slot.isFree() && slot.column().sort() == Sort.INTEGER) {
            slot.replace(context.counted(slot.column(), count));
            return;
        }
        long has = slot.domain() instanceof Fakes fakes ? fakes.distinctWithin() : slot.size();
        if (has >= count) {
            return;
        }
        if (slot.isFree()) {
            Domain wide = NumberRange.has(slot.column().sort())
                            || Times.has(slot.column().sort())
                    ? GuessedDomains.wide(
                            slot.column(), context.checks().of(slot.column().name()))
                    : Codes.within(slot.column().length());
            if (wide.size() >= count) {
                slot.replace(wide);
                return;
            }
            has = Math.max(has, wide.size());
        }
        Optional<ColumnRule> asked = slot.rule().filter(ColumnRule::unique);
        if (asked.isPresent()) {
            throw asked.get()
                    .node()
                    .keyPlace("unique")
                    .refused("generate-distinct:" + has, "generate-distinct-needed:" + count);
        }
        throw tooFew(slot.columns(), has);
    }

    /// Numbers the combinations of values, and gives each row one of them.
    private void combine(List<String> key, List<Slot> open, Optional<ReferenceSlot> even)
            throws OperationFailedException, InterruptedException {
        var fixed = new ArrayList<Slot>();
        var free = new ArrayList<ColumnSlot>();
        for (Slot slot : open) {
            if (even.filter(slot::equals).isPresent()) {
                continue;
            }
            if (slot instanceof ColumnSlot column && (column.isFree() || column.size() == Long.MAX_VALUE)) {
                free.add(column);
            } else {
                fixed.add(slot);
            }
        }
        long needed = even.flatMap(ReferenceSlot::ratio).map(Ratio::most).orElse(context.rows());
        long product = 1;
        for (Slot slot : fixed) {
            product = times(product, slot.size());
        }
        var chosen = new ArrayList<Slot>(fixed);
        var sizes = new ArrayList<Long>(fixed.stream().map(Slot::size).toList());
        if (product < needed) {
            Optional<ColumnSlot> one = free.stream()
                    .filter(slot -> slot.column().sort() == Sort.INTEGER)
                    .findFirst()
                    .or(() -> free.stream().findFirst());
            if (one.isEmpty() || product == 0) {
                throw tooFew(key, product);
            }
            long more = (needed + product - 1) / product;
            distinct(one.get(), more);
            chosen.add(one.get());
            sizes.add(more);
            product = times(product, more);
        }
        choose(chosen, sizes, product, even, context.seed(open.getFirst()));
    }

    private static void choose(List<Slot> slots, List<Long> sizes, long all, Optional<ReferenceSlot> even, long seed) {
        Choice combination = new Shuffle(all, seed)::at;
        if (even.isPresent()) {
            Ratio ratio = even.get().ratio().orElseThrow();
            even.get().choose(even.get().usual(), ratio.most() == 1);
            boolean inOrder = slots.size() == 1 && slots.getFirst() instanceof ColumnSlot;
            combination = inOrder
                    ? ratio::within
                    : row -> new Shuffle(all, Mix.of(seed, ratio.parent(row))).at(ratio.within(row));
        }
        Choice which = combination;
        long divisor = 1;
        for (int i = 0; i < slots.size(); i++) {
            long by = divisor;
            long size = sizes.get(i);
            slots.get(i).choose(row -> which.of(row) / by % size, false);
            divisor = times(divisor, size);
        }
    }

    private static long times(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return high != 0 || low < 0 ? Long.MAX_VALUE / 2 : low;
    }

    private OperationFailedException tooFew(List<String> columns, long has) {
        return new OperationFailedException(new InputFailure.RowsNotGenerated(
                context.table().name().text(),
                String.join(", ", columns),
                NotGenerated.TOO_FEW_VALUES,
                has + " < " + context.rows()));
    }
}
