package nl.cyberwerkbank.store;

import java.time.Instant;
import java.util.Optional;

/// How a check of every page, every index and the whole journal ended.
///
/// @param at when it was done
/// @param problem what was found; empty: everything holds
public record FullCheck(Instant at, Optional<StoreProblem> problem) {}
