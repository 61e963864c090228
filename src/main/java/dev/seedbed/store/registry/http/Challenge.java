package dev.seedbed.store.registry.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a registry wants to be logged in to, as its `WWW-Authenticate` says.
///
/// @param scheme `basic` or `bearer`
record Challenge(String scheme, Map<String, String> parameters) {
    private static final Pattern FORM = Pattern.compile("(?i)\\s*(basic|bearer)(?:\\s+(.*))?");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))");

    static Optional<Challenge> of(List<String> headers) {
        return headers.stream().flatMap(header -> parse(header).stream()).findFirst();
    }

    private static Optional<Challenge> parse(String header) {
        Matcher form = FORM.matcher(header);
        if (!form.matches()) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, String>();
        Matcher parameter = PARAMETER.matcher(form.group(2) == null ? "" : form.group(2));
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            parameters.put(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        return Optional.of(new Challenge(form.group(1).toLowerCase(Locale.ROOT), Map.copyOf(parameters)));
    }

    boolean isBearer() {
        return scheme.equals("bearer");
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
