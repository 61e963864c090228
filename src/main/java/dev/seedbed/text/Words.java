package dev.seedbed.text;

import java.util.stream.Stream;

/// A failure in words: what happened, why, what to do. `explanation` and `nextStep` may be empty.
public record Words(String title, String explanation, String nextStep) {

    /// All three parts as one paragraph, for logs on paper and the terminal.
    public String asText() {
        return String.join(
                "\n",
                Stream.of(title, explanation, nextStep)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
