package nl.cyberwerkbank.dossier.loss;

import java.time.Instant;

/// What was answered to one question.
///
/// @param value the answer in the notation of the case format, as JSON: `"2026-01-31"`, `1250.00`, `true`,
///   `["pciBreach"]`
/// @param by who entered it
/// @param at when, to the second
public record Answer(String value, String by, Instant at) {}
