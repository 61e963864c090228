package dev.seedbed.ui.fx;

import static dev.seedbed.ui.FxThread.fx;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.ui.ViewTest;
import dev.seedbed.ui.window.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class BadgedNameTest {
    private BadgedName name;

    @Start
    void start(Stage stage) {
        name = new BadgedName();
        // The test alone says how wide it is.
        name.setManaged(false);
        var scene = new Scene(new Pane(name), 600, 200);
        new Theme().style(scene);
        stage.setScene(scene);
        stage.show();
        name.show(
                "customers-of-the-northern-region",
                null,
                List.of(new Badge("ready in 1 s", Tone.SUCCESS), new Badge("2 notes", Tone.WARNING)));
    }

    @Test
    void theNameComesFirstAndBadgesTakeWhatIsLeft() throws Exception {
        assertThat(shownAt(600)).containsExactly(true, true, true);
        double whole = child(0).getLayoutBounds().getWidth();

        assertThat(shownAt(whole + 100)).containsExactly(true, true, false);
        assertThat(child(0).getLayoutBounds().getWidth()).isEqualTo(whole);

        assertThat(shownAt(whole + 20)).containsExactly(true, false, false);
        assertThat(child(0).getLayoutBounds().getWidth()).isEqualTo(whole);

        assertThat(shownAt(60)).containsExactly(true, false, false);
        assertThat(child(0).getLayoutBounds().getWidth()).isEqualTo(60);
    }

    @Test
    void whatIsWrongIsSaidAlsoBesideALongName() throws Exception {
        fx(() -> name.show(
                "customers-of-the-northern-region",
                new Badge("truncated", Tone.DANGER),
                List.of(new Badge("2 notes", Tone.WARNING))));

        assertThat(shownAt(200)).containsExactly(true, true, false);
        assertThat(child(0).getLayoutBounds().getWidth()).isBetween(72.0, 150.0);

        assertThat(shownAt(120)).as("no room for both").containsExactly(true, false, false);
        assertThat(child(0).getLayoutBounds().getWidth()).isEqualTo(120);
    }

    private Node child(int index) {
        return name.getChildrenUnmodifiable().get(index);
    }

    private List<Boolean> shownAt(double width) throws Exception {
        return fx(() -> {
            name.resize(width, 36);
            name.applyCss();
            name.layout();
            return name.getChildrenUnmodifiable().stream().map(Node::isVisible).toList();
        });
    }
}
