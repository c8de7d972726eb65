package nl.cyberwerkbank.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The file that lists a product's versions, oldest first; the first has no start date.
record ProductFile(String id, String insurer, String name, List<Version> versions) {
    ProductFile {
        versions = List.copyOf(versions);
        if (versions.isEmpty() || versions.getFirst().validFrom().isPresent()) {
            throw new IllegalArgumentException("there must be a first version, and it must have no start date");
        }
        for (int i = 1; i < versions.size(); i++) {
            LocalDate from = versions.get(i).validFrom().orElse(LocalDate.MIN);
            LocalDate before = versions.get(i - 1).validFrom().orElse(LocalDate.MIN);
            if (!before.isBefore(from)) {
                throw new IllegalArgumentException(
                        "version " + versions.get(i).id() + " must start after the version before it");
            }
        }
        if (versions.stream().map(Version::id).distinct().count() != versions.size()) {
            throw new IllegalArgumentException("a version must not stand twice");
        }
    }

    record Version(
            String id,
            Optional<LocalDate> validFrom,
            String acceptance,
            String sumsAndDeductibles,
            String tariff,
            String conditions) {}
}
