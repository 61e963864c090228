package dev.seedbed.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.PasswordTextField;
import dev.seedbed.ui.ViewRobot;
import dev.seedbed.ui.ViewTest;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@ViewTest
class PasswordBindingTest {
    private final SimpleStringProperty password = new SimpleStringProperty("first");
    private PasswordTextField field;

    @Start
    void show(Stage stage) {
        field = new PasswordTextField();
        PasswordBinding.bind(field, password);
        stage.setScene(new Scene(new StackPane(field), 300, 100));
        stage.show();
    }

    @Test
    void whatIsTypedIsThePasswordAndNotItsAsterisks(ViewRobot robot) {
        assertThat(password.get()).isEqualTo("first");
        robot.interact(field::clear);
        robot.clickOn(field).write("s3cret");

        assertThat(field.getText()).doesNotContain("s3cret");
        assertThat(password.get()).isEqualTo("s3cret");

        robot.interact(() -> field.setRevealPassword(true));
        assertThat(field.getText()).isEqualTo("s3cret");
        assertThat(password.get()).isEqualTo("s3cret");

        robot.interact(() -> password.set("another"));
        assertThat(field.getPassword()).isEqualTo("another");
        assertThat(password.get()).isEqualTo("another");
    }
}
