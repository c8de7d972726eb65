package nl.cyberwerkbank.product;

import org.joda.money.Money;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// How an office handles claims where no document says it, as shipped; the office can settle it otherwise.
///
/// @param approvalAbove a decision that pays more than this needs the approval of a second person; not negative
public record ClaimHandling(Sourced<Money> approvalAbove) {
    private static final String RESOURCE = "claim/handling.yaml";

    public ClaimHandling {
        if (approvalAbove.value().isNegative()) {
            throw new IllegalArgumentException("approvalAbove is below zero");
        }
    }

    /// The figures that are shipped with the program.
    public static ClaimHandling shipped() {
        try (var in =
                Objects.requireNonNull(ClaimHandling.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            return StrictYaml.read(
                    RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8), ClaimHandling.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
