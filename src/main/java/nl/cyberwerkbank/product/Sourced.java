package nl.cyberwerkbank.product;

import nl.cyberwerkbank.explain.Source;

import java.util.Objects;

/// A figure with the place it comes from; no figure of a product stands without.
///
/// @param value the figure
/// @param source its document, article and origin
public record Sourced<T>(T value, Source source) {
    public Sourced {
        Objects.requireNonNull(value, "the value is missing");
        if (source == null) {
            throw new IllegalArgumentException("the source is missing");
        }
    }
}
