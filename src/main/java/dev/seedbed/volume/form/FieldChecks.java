package dev.seedbed.volume.form;

import dev.seedbed.task.Failure.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Collects what is wrong with the fields of a form. The reasons are keys of the message bundle.
final class FieldChecks {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}");
    private static final int LONGEST_PATH = 4095;

    private final List<InvalidInput> found = new ArrayList<>();

    List<InvalidInput> found() {
        return List.copyOf(found);
    }

    private FieldChecks wrong(String field, String value, String reason) {
        found.add(new InvalidInput(field, value, reason));
        return this;
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    FieldChecks host(String field, String typed) {
        String host = typed.strip();
        if (host.isEmpty()) {
            return wrong(field, "", "volume-empty");
        }
        return HOST.matcher(host).matches() ? this : wrong(field, host, "volume-host");
    }

    FieldChecks absolutePath(String field, String typed) {
        String path = typed.strip();
        if (path.isEmpty()) {
            return wrong(field, "", "volume-empty");
        }
        if (!path.startsWith("/")) {
            return wrong(field, path, "volume-not-absolute");
        }
        return hasControl(path) || path.length() > LONGEST_PATH ? wrong(field, path, "volume-characters") : this;
    }

    /// Something that must be there, without a comma.
    FieldChecks word(String field, String typed) {
        return typed.isBlank() ? wrong(field, "", "volume-empty") : optional(field, typed);
    }

    FieldChecks optional(String field, String typed) {
        if (typed.contains(",")) {
            return wrong(field, typed, "volume-comma");
        }
        return hasControl(typed) ? wrong(field, typed, "volume-characters") : this;
    }

    FieldChecks account(String field, String typed) {
        String account = typed.strip();
        if (account.isEmpty()) {
            return wrong(field, "", "volume-empty");
        }
        return account.matches("[a-z0-9]{3,24}") ? this : wrong(field, account, "volume-account");
    }

    /// The value is never told.
    FieldChecks secret(String field, String typed) {
        return hasControl(typed) ? wrong(field, "", "volume-characters") : this;
    }

    FieldChecks neededSecret(String field, String typed) {
        return typed.isEmpty() ? wrong(field, "", "volume-empty") : secret(field, typed);
    }

    FieldChecks passwordWithoutUser(String field, String user, String password) {
        return user.isBlank() && !password.isEmpty() ? wrong(field, "", "volume-empty") : this;
    }

    /// @param elsewhere names of options that have fields of their own
    FieldChecks mountOptions(String field, String typed, Set<String> elsewhere) {
        for (String word : OptionList.words(typed)) {
            String name = word.split("=", 2)[0].strip();
            if (elsewhere.contains(name)) {
                return wrong(field, name, "volume-own-field");
            }
            if (hasControl(word)) {
                return wrong(field, name, "volume-characters");
            }
        }
        return this;
    }

    FieldChecks option(String field, String name, String value) {
        if (name.isBlank()) {
            return wrong(field, "", "volume-empty");
        }
        return hasControl(name) || value.indexOf('\0') >= 0 ? wrong(field, name, "volume-characters") : this;
    }

    /// Something that may be left out.
    FieldChecks matching(String field, String typed, String pattern, String reason) {
        String text = typed.strip();
        return text.isEmpty() || text.matches(pattern) ? this : wrong(field, text, "volume-" + reason);
    }
}
