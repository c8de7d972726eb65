package nl.cyberwerkbank.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DateInputTest {
    @ParameterizedTest
    @CsvSource({
        "1-3-2025,2025-03-01",
        "01-03-2025,2025-03-01",
        "1/3/2025,2025-03-01",
        "1.3.2025,2025-03-01",
        "1 3 2025,2025-03-01",
        "01032025,2025-03-01",
        "2025-03-01,2025-03-01",
        " 29-2-2024 ,2024-02-29"
    })
    void readsDatesTheDutchWayAndTheMachinesWay(String raw, LocalDate date) {
        assertThat(DateInput.read(raw)).isEqualTo(new Entry.Valid<>(date));
    }

    @ParameterizedTest
    @CsvSource({
        "29-2-2025,field.date.doesNotExist",
        "31-4-2025,field.date.doesNotExist",
        "3-13-2025,field.date.doesNotExist",
        "1-3-25,field.date.year",
        "1-3-1899,field.date.range",
        "1-1-2200,field.date.range",
        "morgen,field.date.form",
        "1-3/2025,field.date.form"
    })
    void refusesWhatIsNoDate(String raw, String key) {
        assertThat(DateInput.read(raw)).isEqualTo(Entry.invalid(raw, key));
    }
}
