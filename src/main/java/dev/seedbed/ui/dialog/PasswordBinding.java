package dev.seedbed.ui.dialog;

import atlantafx.base.controls.PasswordTextField;
import javafx.beans.property.StringProperty;

/// Ties a password to the field that shows it. The field's text is what is seen: asterisks, while it is hidden.
final class PasswordBinding {
    private PasswordBinding() {}

    /// Keeps both the same for as long as they live.
    static void bind(PasswordTextField field, StringProperty password) {
        password.subscribe(value -> {
            String wanted = value == null ? "" : value;
            if (!wanted.equals(field.getPassword())) {
                field.setText(wanted);
            }
        });
        field.passwordProperty().subscribe(typed -> password.set(typed == null ? "" : typed));
    }
}
