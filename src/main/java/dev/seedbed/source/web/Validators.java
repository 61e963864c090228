package dev.seedbed.source.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.http.HttpHeaders;

/// By what a server recognises a version of a file; each empty where it does not tell.
record Validators(String etag, String lastModified) {
    private static final String WEAK = "W/";

    static Validators of(HttpHeaders headers) {
        return new Validators(
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Last-Modified").orElse(""));
    }

    /// What stands for exactly these bytes; empty where nothing does. A date may stand for two versions of the same
    /// second, which only a resumed fetch would mix, and for this the size is compared too.
    @JsonIgnore
    String exact() {
        return !etag.isEmpty() && !etag.startsWith(WEAK) ? etag : lastModified;
    }

    @JsonIgnore
    boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}
