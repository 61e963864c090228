package dev.seedbed.ui.window;

import dev.seedbed.text.Messages;
import java.util.List;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/// Puts the details of what is selected in a list into tabs and tells each whether it is in front.
public final class DetailTabs<T> {
    private final List<DetailTab<T>> tabs;
    private final TabPane pane = new TabPane();
    private boolean inFront;
    private @Nullable T shown;

    public DetailTabs(List<DetailTab<T>> tabs, Messages messages) {
        this.tabs = List.copyOf(tabs);
        pane.getStyleClass().add("detail-tabs");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (DetailTab<T> tab : this.tabs) {
            pane.getTabs().add(new Tab(messages.get(tab.titleKey())));
        }
        pane.getSelectionModel().selectedIndexProperty().subscribe(this::tellFront);
    }

    public TabPane pane() {
        return pane;
    }

    public void show(@Nullable T element) {
        shown = element;
        tabs.forEach(tab -> tab.show().accept(element));
    }

    public void setInFront(boolean now) {
        inFront = now;
        tellFront();
    }

    public void select(String titleKey) {
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
                tab.setContent(tabs.get(i).node().get());
                tabs.get(i).show().accept(shown);
            }
            tabs.get(i).setInFront().accept(front);
        }
    }
}
