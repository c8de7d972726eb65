package nl.cyberwerkbank.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Every doubt, contradiction and gap of the documents, and how the product treats it.
///
/// @param ambiguities in the order of their numbers; none stands twice
public record AmbiguityRegister(List<Ambiguity> ambiguities) {
    private static final String RESOURCE = "readings/ambiguities.yaml";

    public AmbiguityRegister {
        ambiguities = List.copyOf(ambiguities);
        Set<String> ids = new HashSet<>();
        for (Ambiguity ambiguity : ambiguities) {
            if (!ids.add(ambiguity.id())) {
                throw new IllegalArgumentException(ambiguity.id() + " stands in the register twice");
            }
        }
    }

    /// How an ambiguity is treated.
    public enum Treatment {
        /// Settled by a reading that can be set.
        READING,
        /// Filled in by an assumption that can be set.
        ASSUMPTION,
        /// Handed to a named person.
        REFERRAL,
        /// What the program does, without a setting.
        NOTE
    }

    /// One ambiguity.
    ///
    /// @param id its number, such as `AMB-81`
    /// @param readings keys of the readings that settle it
    /// @param assumptions numbers or keys of the assumptions that fill it in; a key of a term of the policy too
    /// @param referrals reasons for a human decision that come from it, by their names in the case format
    /// @param nl how it is treated, in Dutch
    /// @param en the same in English
    public record Ambiguity(
            String id, List<String> readings, List<String> assumptions, List<String> referrals, String nl, String en) {
        public Ambiguity {
            readings = List.copyOf(readings);
            assumptions = List.copyOf(assumptions);
            referrals = List.copyOf(referrals);
            if (!id.matches("AMB-[0-9]{2,3}") || nl.isBlank() || en.isBlank()) {
                throw new IllegalArgumentException("an ambiguity has a number and both texts: " + id);
            }
        }

        /// Every way in which it is treated; a note when in none of the others.
        public List<Treatment> treatments() {
            var ways = new ArrayList<Treatment>();
            if (!readings.isEmpty()) {
                ways.add(Treatment.READING);
            }
            if (!assumptions.isEmpty()) {
                ways.add(Treatment.ASSUMPTION);
            }
            if (!referrals.isEmpty()) {
                ways.add(Treatment.REFERRAL);
            }
            return ways.isEmpty() ? List.of(Treatment.NOTE) : List.copyOf(ways);
        }
    }

    /// The register that is shipped with the program.
    public static AmbiguityRegister shipped() {
        try (var in =
                Objects.requireNonNull(
                        AmbiguityRegister.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Reads a register; an error names the file and the key.
    ///
    /// @throws ProductFileException when the file cannot be trusted
    static AmbiguityRegister read(String name, String yaml) {
        return StrictYaml.read(name, yaml, AmbiguityRegister.class);
    }

    /// The ambiguity with this number.
    public Optional<Ambiguity> find(String id) {
        return ambiguities.stream().filter(ambiguity -> ambiguity.id().equals(id)).findFirst();
    }
}
