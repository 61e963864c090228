package dev.seedbed.store.registry.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a listing page by page.
public record RegistryListing(RegistryClient client, String field) {
    private static final Pattern NEXT = Pattern.compile("<([^<>]+)>\\s*;.*rel\\s*=\\s*\"?next\"?.*");
    private static final int MOST_PAGES = 500;
    private static final int MOST_NAMES = 50_000;
    private static final int MOST_BYTES = 4 << 20;

    /// Judges an answer that is no listing.
    @FunctionalInterface
    public interface Unlisted {
        /// Whether it means that there is nothing.
        boolean isNothing(int status) throws OperationFailedException;
    }

    /// Blocks for all pages.
    public List<String> read(RegistryRequest first, Unlisted unlisted)
            throws OperationFailedException, InterruptedException {
        var names = new ArrayList<String>();
        Optional<RegistryRequest> request = Optional.of(first);
        for (int page = 0; request.isPresent(); page++) {
            RegistryRequest asked = request.get();
            try (RegistryAnswer answer = client.send(asked)) {
                if (!answer.isSuccess() && unlisted.isNothing(answer.status())) {
                    return names;
                }
                if (!answer.isSuccess()) {
                    throw client.failures().of(answer, asked.action());
                }
                JsonNode json = answer.json(MOST_BYTES)
                        .orElseThrow(() -> client.failures().damaged(field, "not-readable:JSON"));
                json.path(field).forEach(name -> names.add(name.asText()));
                request = next(answer).map(asked::at);
            } catch (IOException e) {
                throw client.failures().of(e);
            }
            if (page > MOST_PAGES || names.size() > MOST_NAMES) {
                throw client.failures().damaged(field, "too-large:" + names.size());
            }
        }
        return names;
    }

    private static Optional<URI> next(RegistryAnswer answer) throws IOException {
        Optional<String> link = answer.header("Link");
        if (link.isEmpty()) {
            return Optional.empty();
        }
        Matcher next = NEXT.matcher(link.get());
        if (!next.matches()) {
            return Optional.empty();
        }
        URI place = SafePlace.resolved(answer.place(), next.group(1));
        if (!SafePlace.isSameServer(answer.place(), place)) {
            throw new BadRedirectException("bad-redirect");
        }
        return Optional.of(place);
    }
}
