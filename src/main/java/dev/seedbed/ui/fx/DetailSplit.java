package dev.seedbed.ui.fx;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list above and the details of what is selected below it, which come and go. Both keep a least height, and whoever
/// moved the divider finds it there again.
///
/// A [SplitPane] with one item does not follow its own size: with the second it hands the whole difference to one of
/// them, after the divider was set. So the divider is set within the layout, and each layout is checked.
public final class DetailSplit extends SplitPane {
    private static final double LEAST_LIST = 140;
    private static final double LEAST_DETAILS = 200;
    /// What details need for a tab with a table in it.
    private static final double GOOD_DETAILS = 330;
    private static final double DIVIDER_AT = 0.4;

    private @Nullable Region list;
    private @Nullable Region details;
    private double dividerAt = DIVIDER_AT;
    private boolean due;

    public DetailSplit() {
        setOrientation(Orientation.VERTICAL);
    }

    public void setList(Region newList) {
        list = newList;
        newList.setMinHeight(LEAST_LIST);
        // A larger window is for the details.
        setResizableWithParent(newList, false);
        getItems().addFirst(newList);
    }

    public @Nullable Region getList() {
        return list;
    }

    /// Shown only after [#showDetails].
    public void setDetails(Region newDetails) {
        details = newDetails;
        newDetails.setMinHeight(LEAST_DETAILS);
    }

    public @Nullable Region getDetails() {
        return details;
    }

    public void showDetails(boolean now) {
        Region below = Objects.requireNonNull(details);
        boolean shown = getItems().contains(below);
        if (now && !shown) {
            getItems().add(below);
            due = true;
        } else if (!now && shown) {
            dividerAt = getDividerPositions()[0];
            getItems().remove(below);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double height = getHeight();
        if (height <= 0 || getItems().size() < 2 || details == null) {
            return;
        }
        if (due || details.getHeight() < Math.min(LEAST_DETAILS, height - LEAST_LIST) - 1) {
            due = false;
            double above = Math.min(dividerAt * height, height - GOOD_DETAILS);
            setDividerPositions(Math.max(above, LEAST_LIST) / height);
            super.layoutChildren();
        }
    }
}
