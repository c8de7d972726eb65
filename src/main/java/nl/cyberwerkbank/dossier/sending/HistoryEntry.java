package nl.cyberwerkbank.dossier.sending;

import java.time.Instant;
import java.util.Optional;

/// One row of the sender's journal about the dossier. Its hash covers the others, and the hash of the row before it in
/// the sender's chain, which may be about another dossier and then stays at home.
///
/// @param row its place in the sender's chain, from 1
/// @param at when it was done
/// @param who the name of the user who did it
/// @param kind what was done
/// @param why the reason
/// @param revision the revision the dossier then had
/// @param content the hash of what was saved or frozen
/// @param previous the hash of the row before
/// @param hash the hash of this row
public record HistoryEntry(
        long row,
        Instant at,
        String who,
        String kind,
        String why,
        Optional<Long> revision,
        Optional<String> content,
        String previous,
        String hash) {}
