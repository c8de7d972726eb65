package nl.cyberwerkbank.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigInteger;

class CountInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"18000|18000", "18.000|18000", "18,000|18000", "18 000|18000", "0|0", "5,00|5"})
    void readsWholeNumbers(String raw, BigInteger count) {
        assertThat(CountInput.read(raw)).isEqualTo(new Entry.Valid<>(count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5|field.count.notWhole",
                "-1|field.amount.negative",
                "veel|field.count.form",
                "1000000000000|field.amount.tooLarge"
            })
    void refusesWhatIsNoWholeNumber(String raw, String key) {
        assertThat(CountInput.read(raw)).isEqualTo(Entry.invalid(raw, key));
    }
}
