package nl.cyberwerkbank.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was said of a dossier at a fixed moment.
///
/// @param dossier the dossier it belongs to, which may be gone
/// @param kind which moment: `offerIssued`, `decisionTaken`
/// @param frozenAt when
/// @param sha256 the hash of the document, which stays when the document is erased
/// @param json the document as it was then, unless it has been erased
public record FrozenMoment(UUID dossier, String kind, Instant frozenAt, Sha256 sha256, Optional<String> json) {}
