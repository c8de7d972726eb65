package nl.cyberwerkbank.market.scenario;

import nl.cyberwerkbank.market.DocumentDate;
import nl.cyberwerkbank.market.Phrase;

import java.time.LocalDate;
import java.util.Optional;

/// What others published as an average: to hold beside the scenarios, never part of them.
public record PublishedAverage(
        Phrase name, Phrase words, Phrase source, Optional<DocumentDate> dated, LocalDate readOn) {}
