package nl.cyberwerkbank.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDateTime;

class MomentInputTest {
    @ParameterizedTest
    @CsvSource({
        "2-6-2025 9:30, 2025-06-02T09:30:00",
        "02-06-2025 09:30:15, 2025-06-02T09:30:15",
        "2025-06-02T09:30:00, 2025-06-02T09:30:00",
        "2/6/2025 9.30 uur, 2025-06-02T09:30:00"
    })
    void readsADayWithATime(String typed, LocalDateTime moment) {
        assertThat(MomentInput.read(typed)).isEqualTo(new Entry.Valid<>(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-6-2025", "2-6-2025 25:00", "2-6-2025 9:61", "31-2-2025 9:30", "straks"})
    void refusesWhatIsNoMoment(String typed) {
        assertThat(MomentInput.read(typed)).isInstanceOf(Entry.Invalid.class);
    }

    @Test
    void readsANumberWithCommaOrPointAndRefusesOneThatCouldBeAThousand() {
        assertThat(NumberInput.read("1,05")).isEqualTo(new Entry.Valid<>(new BigDecimal("1.05")));
        assertThat(NumberInput.read("40 %")).isEqualTo(new Entry.Valid<>(new BigDecimal("40")));
        assertThat(NumberInput.read("1.050")).isInstanceOf(Entry.Invalid.class);
        assertThat(NumberInput.read("")).isInstanceOf(Entry.Empty.class);
    }
}
