package dev.seedbed.ui.volumes.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.volumes.list.VolumeLine.Shown;
import dev.seedbed.volume.VolumeRowBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;

class VolumeOrdersTest {
    private final VolumeOrders orders = new VolumeOrders(new VolumeText(new Messages(Locale.ENGLISH)));
    private final TableColumn<VolumeLine, Shown> column = new TableColumn<>();

    @Test
    void whatAColumnPutsEqualKeepsOneOrderHoweverItIsListed() {
        for (Comparator<Shown> order : List.of(
                orders.names(),
                orders.holds(column),
                orders.usedBy(column),
                orders.size(column),
                orders.driver(),
                orders.written(column))) {
            var listed = new ArrayList<>(List.of(volume("Shop"), volume("b"), volume("shop"), volume("a")));
            List<String> once = sorted(listed, order);
            Collections.reverse(listed);
            List<String> again = sorted(listed, order);

            assertThat(once).containsExactly("a", "b", "Shop", "shop");
            assertThat(again).isEqualTo(once);
        }
    }

    @Test
    void whatIsNotKnownComesLastEitherWay() {
        var listed = List.of(volume("unknown", -1), volume("small", 10), volume("large", 1000));

        assertThat(sorted(listed, orders.size(column))).containsExactly("small", "large", "unknown");
        column.setSortType(TableColumn.SortType.DESCENDING);
        assertThat(sorted(listed, orders.size(column).reversed())).containsExactly("large", "small", "unknown");
    }

    private static List<String> sorted(List<Shown> listed, Comparator<Shown> order) {
        return listed.stream().sorted(order).map(shown -> shown.volume().name()).toList();
    }

    private static Shown volume(String name) {
        return volume(name, -1);
    }

    private static Shown volume(String name, long bytes) {
        var row = VolumeRowBuilder.builder()
                .name(name)
                .driver("local")
                .mountpoint("")
                .build();
        return Shown.of(row, bytes, null, false);
    }
}
