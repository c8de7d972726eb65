package nl.cyberwerkbank.store;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Which files a document names: everything in it that reads as the hash of one.
final class NamedFiles {
    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");

    private NamedFiles() {}

    static SequencedSet<Sha256> in(String json) {
        var named = new LinkedHashSet<Sha256>();
        HASH.matcher(json).results().forEach(found -> named.add(new Sha256(found.group(1))));
        return named;
    }
}
