package nl.cyberwerkbank.conditions.cyb22.setting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.product.ReadingRegister;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class DoubtTest {
    @Test
    void theDoubtsAreTheReadingsOfTheRegisterThatAClaimKnows() {
        var registered =
                ReadingRegister.shipped().ofKind("claim").stream()
                        .collect(Collectors.toMap(Reading::key, Reading::values));
        var doubts = Arrays.stream(Doubt.values()).collect(Collectors.toMap(Doubt::key, Doubt::readings));
        assertThat(doubts).isEqualTo(registered);
    }

    @Test
    void everyReadingThatDepartsFromADefaultIsAVariantButTheScopeOfAForfeiture() {
        for (Doubt doubt : Doubt.values()) {
            var variants =
                    Arrays.stream(Variant.values())
                            .filter(variant -> variant.doubt() == doubt)
                            .map(Variant::reading)
                            .toList();
            var expected = doubt.readings().subList(1, doubt.readings().size());
            assertThat(variants).as(doubt.key()).isEqualTo(doubt == Doubt.FORFEITURE_SCOPE ? List.of() : expected);
        }
    }
}
