package nl.cyberwerkbank.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// How long what is kept of a client, with the law it rests on, or that it is the product's own choice.
///
/// @param enquiryMonths a dossier without an offer, from its last change
/// @param offerMonths one with an offer that became no policy, from the last day that offer stood
/// @param policyMonths one with policies, from the end of the last
/// @param lossMonths one with losses, from the end of the last policy or the last payment
/// @param bookMonths figures of the books, which stay when a client asks to be erased
/// @param sanctionsMonths looks into the sanctions lists, which stay then too
/// @param backupDays days after which no back-up holds any more what was erased
public record RetentionTerms(
        Sourced<Integer> enquiryMonths,
        Sourced<Integer> offerMonths,
        Sourced<Integer> policyMonths,
        Sourced<Integer> lossMonths,
        Sourced<Integer> bookMonths,
        Sourced<Integer> sanctionsMonths,
        Sourced<Integer> backupDays) {
    private static final String RESOURCE = "retention/periods.yaml";

    public RetentionTerms {
        if (Stream.of(enquiryMonths, offerMonths, policyMonths, lossMonths, bookMonths, sanctionsMonths, backupDays)
                .anyMatch(period -> period.value() <= 0)) {
            throw new IllegalArgumentException("a period is above zero");
        }
    }

    /// The periods that are shipped with the program.
    public static RetentionTerms shipped() {
        try (var in =
                Objects.requireNonNull(RetentionTerms.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            return StrictYaml.read(
                    RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8), RetentionTerms.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
