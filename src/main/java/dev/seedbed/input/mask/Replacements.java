package dev.seedbed.input.mask;

import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.task.OperationFailedException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/// Chooses the replacements of one space: none is the value itself, or longer than a column takes. Where values have
/// to differ, no two get the same, and none gets what another one was.
///
/// The choice depends on the values and their order, which is that of their digests, and on nothing else. Takes some
/// 100 bytes of memory for each value of a space in which they have to differ. For one thread.
final class Replacements {
    private static final int MOST_ATTEMPTS = 500;

    private final ValueSpace space;
    private final Replacement replacement;
    private final Set<Long> originals = new HashSet<>();
    private final Map<Long, Long> takenBy = new HashMap<>();

    Replacements(ValueSpace space, Replacement replacement) {
        this.space = space;
        this.replacement = replacement;
    }

    /// Tells a value before the first replacement is chosen; needed where values have to differ.
    void original(String value) {
        originals.add(number(space.equality().folded(value)));
    }

    /// @throws OperationFailedException with `FileInvalid` where there are too few
    String of(String value) throws OperationFailedException {
        String folded = space.equality().folded(value);
        long owner = space.unique() ? number(folded) : 0;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            String chosen = replacement.of(folded, attempt);
            if (fits(chosen) && !isSame(chosen, folded) && (!space.unique() || isFree(chosen, owner))) {
                return chosen;
            }
        }
        throw space.place().refused("mask-exhausted", "mask-other-kind");
    }

    private boolean fits(String chosen) {
        return space.longest() < 0 || chosen.codePointCount(0, chosen.length()) <= space.longest();
    }

    /// Days are no dates.
    private boolean isSame(String chosen, String folded) {
        return space.sort() != Sort.DATE && space.equality().folded(chosen).equals(folded);
    }

    private boolean isFree(String chosen, long owner) {
        long number = number(space.equality().folded(chosen));
        if (originals.contains(number)) {
            return false;
        }
        Long before = takenBy.putIfAbsent(number, owner);
        return before == null || before == owner;
    }

    private static long number(String text) {
        return ByteBuffer.wrap(DigestUtils.sha256(text)).getLong();
    }
}
