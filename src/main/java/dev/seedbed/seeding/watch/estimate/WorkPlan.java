package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.estimate.WorkItem.Stage;
import dev.seedbed.seeding.watch.speed.WorkGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All work of one seeded start in the order in which it is done, with expected durations. Immutable.
record WorkPlan(List<WorkItem> items, List<OffsetMap> offsets) {
    private static final int MOST_ITEMS_PER_FILE = 1_000;

    WorkPlan {
        items = List.copyOf(items);
        offsets = List.copyOf(offsets);
    }

    /// What a dump holds of one table; rows are -1 where unknown.
    private record TableSize(long bytes, long rows) {
        static final TableSize NOTHING = new TableSize(0, 0);

        TableSize plus(TableSize more) {
            return new TableSize(bytes + more.bytes, rows < 0 || more.rows < 0 ? -1 : rows + more.rows);
        }
    }

    static WorkPlan of(DatabaseKind kind, List<WatchedFile> files, Weights weights) {
        List<WorkItem> items = new ArrayList<>();
        List<OffsetMap> offsets = new ArrayList<>();
        items.add(WorkItem.of(Stage.INITIALISE, weights.initialise()));
        long bytes = 0;
        for (int i = 0; i < files.size(); i++) {
            DumpIndex index = files.get(i).index();
            DumpInfo dump = files.get(i).dump();
            OffsetMap map = index == null ? OffsetMap.guess(dump) : OffsetMap.of(index);
            offsets.add(map);
            bytes += map.uncompressedBytes();
            List<WorkItem> ofFile = index == null || index.segments().isEmpty()
                    ? withoutIndex(i, map.uncompressedBytes(), weights)
                    : withIndex(i, index, weights);
            double duration = files.get(i).duration();
            ofFile.forEach(item -> items.add(item.taking(item.seconds() * duration)));
        }
        items.add(WorkItem.of(Stage.SWITCH, weights.switchOver(bytes)));
        items.add(WorkItem.of(Stage.FINISH, weights.finish(bytes)));
        items.add(WorkItem.of(Stage.START, weights.start()));
        return new WorkPlan(items, offsets);
    }

    private static List<WorkItem> withoutIndex(int file, long bytes, Weights weights) {
        double data = weights.data(bytes, -1);
        return List.of(
                WorkItemBuilder.builder()
                        .stage(Stage.FILE)
                        .file(file)
                        .work(Work.DATA)
                        .lengthBytes(bytes)
                        .rows(-1)
                        .seconds(data)
                        .build(),
                WorkItemBuilder.builder()
                        .stage(Stage.FILE)
                        .file(file)
                        .work(Work.INDEX)
                        .start(bytes)
                        .seconds(data * weights.tailShare())
                        .build());
    }

    private static List<WorkItem> withIndex(int file, DumpIndex index, Weights weights) {
        Map<String, TableSize> sizeByTable = new HashMap<>();
        for (Segment segment : index.segments()) {
            if (segment.work() == Work.DATA) {
                sizeByTable.merge(
                        segment.table(), new TableSize(segment.lengthBytes(), segment.rows()), TableSize::plus);
            }
        }
        List<WorkItem> items = new ArrayList<>();
        for (Segment segment : index.segments()) {
            append(
                    items,
                    item(file, segment, sizeByTable, weights),
                    index.segments().size() > MOST_ITEMS_PER_FILE);
        }
        return items;
    }

    private static WorkItem item(int file, Segment segment, Map<String, TableSize> sizeByTable, Weights weights) {
        TableSize table = sizeByTable.getOrDefault(segment.table(), TableSize.NOTHING);
        double seconds = switch (segment.work()) {
            case DATA -> weights.data(segment.lengthBytes(), segment.rows());
            case SCHEMA, OTHER -> weights.statement() + weights.data(segment.lengthBytes(), segment.rows());
            case PRIMARY_KEY, INDEX, FOREIGN_KEY -> weights.tail(segment.work(), table.bytes(), table.rows());
        };
        return WorkItemBuilder.builder()
                .stage(Stage.FILE)
                .file(file)
                .work(segment.work())
                .table(segment.table())
                .start(segment.start())
                .lengthBytes(segment.lengthBytes())
                .rows(segment.rows())
                .segments(1)
                .seconds(seconds)
                .build();
    }

    /// Neighbours that need not be told apart become one item.
    private static void append(List<WorkItem> items, WorkItem item, boolean isCrowded) {
        WorkItem last = items.isEmpty() ? null : items.getLast();
        boolean mergeable = last != null
                && last.work() == item.work()
                && (isCrowded
                        || !item.isTail()
                                && (item.work() != Work.DATA || last.table().equals(item.table())));
        if (last != null && mergeable) {
            items.set(items.size() - 1, last.and(item));
        } else {
            items.add(item);
        }
    }

    /// The same work with other expected durations.
    WorkPlan taking(double[] seconds) {
        List<WorkItem> fresh = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            fresh.add(items.get(i).taking(seconds[i]));
        }
        return new WorkPlan(fresh, offsets);
    }

    WorkItem item(int i) {
        return items.get(i);
    }

    int size() {
        return items.size();
    }

    /// Index of the first item of a stage.
    int first(Stage stage) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).stage() == stage) {
                return i;
            }
        }
        throw new IllegalArgumentException("no item of " + stage);
    }

    /// Index of the first item of a file; of the first item after all files where there is no such file.
    int firstOf(int file) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).file() == file) {
                return i;
            }
        }
        return first(Stage.SWITCH);
    }

    double seconds() {
        return items.stream().mapToDouble(WorkItem::seconds).sum();
    }

    Map<WorkGroup, Double> secondsByGroup() {
        return items.stream()
                .collect(Collectors.groupingBy(WorkItem::group, Collectors.summingDouble(WorkItem::seconds)));
    }

    /// What two plans have in common where the durations of one hold for the other: the kinds of work in their order.
    String shape() {
        StringBuilder text = new StringBuilder();
        for (WorkItem item : items) {
            text.append(item.stage().ordinal())
                    .append(item.work().ordinal())
                    .append(item.file())
                    .append(item.table())
                    .append(';');
        }
        return Integer.toHexString(text.toString().hashCode()) + "-" + items.size();
    }
}
