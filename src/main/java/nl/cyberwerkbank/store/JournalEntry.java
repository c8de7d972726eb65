package nl.cyberwerkbank.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One row of the journal.
///
/// @param row its place in the chain, from 1
/// @param at when it was done, by the clock of that moment
/// @param who the name of the user who did it
/// @param kind what was done
/// @param why the reason
/// @param dossier the dossier it was done to
/// @param revision the revision the dossier then had
/// @param content the hash of what was saved, frozen or added
/// @param previous the hash of the row before; 64 zeros in the first row
/// @param hash the hash of this row over all of the above
public record JournalEntry(
        long row,
        Instant at,
        String who,
        String kind,
        String why,
        Optional<UUID> dossier,
        Optional<Long> revision,
        Optional<Sha256> content,
        Sha256 previous,
        Sha256 hash) {

    /// The entry with the hash it must have.
    static JournalEntry chained(
            long row,
            String who,
            JournalNote note,
            Optional<UUID> dossier,
            Optional<Long> revision,
            Optional<Sha256> content,
            Sha256 previous) {
        JournalEntry open =
                new JournalEntry(
                        row,
                        note.at(),
                        who,
                        note.kind(),
                        note.why(),
                        dossier,
                        revision,
                        content,
                        previous,
                        Sha256.NOTHING);
        return new JournalEntry(
                row,
                note.at(),
                who,
                note.kind(),
                note.why(),
                dossier,
                revision,
                content,
                previous,
                open.computedHash());
    }

    /// SHA-256 over the fields in their order, each written as `length:bytes,` in UTF-8 with the length in bytes, an
    /// absent one as `-,`: no two different rows can be written the same.
    Sha256 computedHash() {
        StringBuilder canonical = new StringBuilder();
        add(canonical, Optional.of(previous.hex()));
        add(canonical, Optional.of(Long.toString(row)));
        add(canonical, Optional.of(Long.toString(at.toEpochMilli())));
        add(canonical, Optional.of(who));
        add(canonical, Optional.of(kind));
        add(canonical, Optional.of(why));
        add(canonical, dossier.map(UUID::toString));
        add(canonical, revision.map(String::valueOf));
        add(canonical, content.map(Sha256::hex));
        return Sha256.of(canonical.toString());
    }

    private static void add(StringBuilder canonical, Optional<String> field) {
        field.ifPresentOrElse(
                text ->
                        canonical
                                .append(text.getBytes(StandardCharsets.UTF_8).length)
                                .append(':')
                                .append(text)
                                .append(','),
                () -> canonical.append("-,"));
    }
}
