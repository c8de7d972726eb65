package nl.cyberwerkbank.dossier.loss;

import java.time.Instant;

/// A file that supports an answer.
///
/// @param question path of the question it supports, such as `event.occurredOn`; empty: the loss as a whole
/// @param fileName as it was called
/// @param mediaType such as `application/pdf`
/// @param sha256 under which the contents are kept
/// @param by who added it
/// @param at when
public record Evidence(String question, String fileName, String mediaType, String sha256, String by, Instant at) {}
