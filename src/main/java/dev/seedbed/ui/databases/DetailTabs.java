package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.DetailTab;
import java.util.List;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/// Puts the details of a database into tabs and tells each whether it is in front.
final class DetailTabs {
    private final List<DetailTab> tabs;
    private final TabPane pane = new TabPane();
    private boolean inFront;

    DetailTabs(List<DetailTab> tabs, Messages messages) {
        this.tabs = List.copyOf(tabs);
        pane.getStyleClass().add("detail-tabs");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (DetailTab tab : this.tabs) {
            pane.getTabs().add(new Tab(messages.get(tab.titleKey())));
        }
        pane.getSelectionModel().selectedIndexProperty().subscribe(this::tellFront);
    }

    TabPane pane() {
        return pane;
    }

    void show(@Nullable Database database) {
        tabs.forEach(tab -> tab.show(database));
    }

    void setInFront(boolean now) {
        inFront = now;
        tellFront();
    }

    void select(String titleKey) {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).titleKey().equals(titleKey)) {
                pane.getSelectionModel().select(i);
            }
        }
    }

    private void tellFront() {
        int selected = pane.getSelectionModel().getSelectedIndex();
        for (int i = 0; i < tabs.size(); i++) {
            boolean front = inFront && i == selected;
            Tab tab = pane.getTabs().get(i);
            if (front && tab.getContent() == null) {
                tab.setContent(tabs.get(i).node());
            }
            tabs.get(i).setInFront(front);
        }
    }
}
