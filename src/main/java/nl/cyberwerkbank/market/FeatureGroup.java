package nl.cyberwerkbank.market;

/// Features that are shown under one heading.
public record FeatureGroup(String id, Phrase name) {}
