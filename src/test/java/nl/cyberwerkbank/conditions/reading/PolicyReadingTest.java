package nl.cyberwerkbank.conditions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.DayCount;
import nl.cyberwerkbank.product.ReadingRegister;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.Map;

class PolicyReadingTest {
    static final List<ReadingChoice<?>> ALL =
            List.of(
                    PolicyReading.WRITTEN_FORM,
                    PolicyReading.DAY_COUNT,
                    PolicyReading.LATE_CIRCUMSTANCE,
                    PolicyReading.SUBSIDIARY_TEST,
                    PolicyReading.RUN_OFF_EVENTS,
                    PolicyReading.AFTER_REPORTING_ON_DEFAULT,
                    PolicyReading.AFTER_REPORTING_OTHER_COVER,
                    PolicyReading.REVIVAL_AFTER_DEFAULT,
                    PolicyReading.PREMIUM_REFUND);

    @ParameterizedTest
    @FieldSource("ALL")
    void hasTheValuesOfTheRegisterWithTheSameDefault(ReadingChoice<?> choice) {
        assertThat(choice.names()).isEqualTo(ReadingRegister.shipped().find(choice.key()).orElseThrow().values());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void isAtTheDefaultOfTheRegisterWhenNotSet(ReadingChoice<?> choice) {
        assertThat(choice.nameIn(Readings.defaults()))
                .isEqualTo(ReadingRegister.shipped().find(choice.key()).orElseThrow().defaultValue());
    }

    @Test
    void isTheValueThatWasSet() {
        var readings = new Readings(Map.of("dayCount", "dPlusNMinus1"));
        assertThat(PolicyReading.DAY_COUNT.in(readings)).isEqualTo(DayCount.D_PLUS_N_MINUS_1);
        assertThat(PolicyReading.DAY_COUNT.othersThanIn(readings)).containsExactly("dPlusN");
    }

    @Test
    void refusesAValueThatDoesNotExist() {
        var readings = new Readings(Map.of("dayCount", "never"));
        assertThatThrownBy(() -> PolicyReading.DAY_COUNT.in(readings)).hasMessageContaining("dayCount");
    }
}
