package nl.cyberwerkbank.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A dossier whose contents are gone.
///
/// @param dossier its id, under which the journal still has its hashes
/// @param number it had
/// @param at when it was erased
/// @param why the journal's code of the reason: `clientRequest`, `retention`
/// @param keptUntil first day on which the record that the law wants need not be kept any more; empty when there is
///   none
public record Erased(UUID dossier, String number, Instant at, String why, Optional<LocalDate> keptUntil) {}
