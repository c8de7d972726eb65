package nl.cyberwerkbank.product;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The register of assumptions as it stands in the file.
record AssumptionRegisterFile(List<Row> assumptions) {
    record Row(
            String id,
            String key,
            String type,
            @JsonProperty("default") Optional<String> defaultValue,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            Optional<List<String>> values) {
        AssumptionRegister.Assumption toAssumption() {
            var assumption =
                    new AssumptionRegister.Assumption(
                            id,
                            key,
                            AssumptionRegister.Type.valueOf(type.toUpperCase(Locale.ROOT)),
                            defaultValue,
                            minimum,
                            maximum,
                            values.orElse(List.of()));
            if (assumption.type() != AssumptionRegister.Type.INFORMATION && !assumption.accepts(assumption.initial())) {
                throw new IllegalArgumentException("the default of " + key + " is no value of it");
            }
            return assumption;
        }
    }

    AssumptionRegister toRegister() {
        try {
            return new AssumptionRegister(assumptions.stream().map(Row::toAssumption).toList());
        } catch (IllegalArgumentException e) {
            throw new ProductFileException("assumptions.yaml", "assumptions", e.getMessage());
        }
    }
}
