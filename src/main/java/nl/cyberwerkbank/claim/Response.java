package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.ResolvedBy;

import java.time.LocalDateTime;
import java.util.Optional;

/// How fast the event was solved (2.4.1 a). Times are local in Europe/Amsterdam.
///
/// @param noticeReceivedAt receipt of the notice by insurer, helpline or intermediary; starts the clock
/// @param resolvedAt the event was solved
/// @param resolvedBy who solved it; empty: not by the IT specialist
public record Response(
        Optional<LocalDateTime> noticeReceivedAt,
        Optional<LocalDateTime> resolvedAt,
        Optional<ResolvedBy> resolvedBy) {}
