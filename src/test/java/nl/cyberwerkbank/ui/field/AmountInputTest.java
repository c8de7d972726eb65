package nl.cyberwerkbank.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Message;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€ 4.200.000,00        | 4200000.00",
                "4200000               | 4200000.00",
                "4,200,000.00          | 4200000.00",
                "4.200.000             | 4200000.00",
                "4,200,000             | 4200000.00",
                "EUR 1.250,-           | 1250.00",
                "eur 1.250,--          | 1250.00",
                "1250 euro             | 1250.00",
                "1.250,00 €            | 1250.00",
                "€1250                 | 1250.00",
                "€\u00a01.250,50       | 1250.50",
                "1\u00a0250\u00a0000   | 1250000.00",
                "1\u202f250\u202f000,5 | 1250000.50",
                "1 250 000.05          | 1250000.05",
                "1'250'000             | 1250000.00",
                "'  84.000  '          | 84000.00",
                "84.000                | 84000.00",
                "84,000                | 84000.00",
                "4.2                   | 4.20",
                "4,25                  | 4.25",
                "0                     | 0.00",
                "0,01                  | 0.01",
                "0.50                  | 0.50",
                "007                   | 7.00",
                "4200,                 | 4200.00",
                "1.250,–               | 1250.00",
                "999999999999,99       | 999999999999.99",
                "999.999.999.999,99    | 999999999999.99"
            })
    void readsWhatPeopleTypeAndPaste(String raw, String amount) {
        assertThat(AmountInput.read(raw)).isEqualTo(new Entry.Valid<>(Money.parse("EUR " + amount)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,567.8    | field.amount.ambiguous",
                "1,234.567,8    | field.amount.ambiguous",
                "12.34.567      | field.amount.ambiguous",
                "1.2345.678     | field.amount.ambiguous",
                "4 200,000 000  | field.amount.ambiguous",
                "1..000         | field.amount.ambiguous",
                "12 34          | field.amount.ambiguous",
                "1.234.56       | field.amount.ambiguous",
                "0.125          | field.amount.decimals",
                "0,125          | field.amount.decimals",
                "1234.5678      | field.amount.decimals",
                "1.234,567      | field.amount.decimals",
                "-5             | field.amount.negative",
                "€ -5           | field.amount.negative",
                "− 5            | field.amount.negative",
                "5-             | field.amount.negative",
                "(5)            | field.amount.negative",
                "-1.250,-       | field.amount.negative",
                "4 mln          | field.amount.letters",
                "veel           | field.amount.letters",
                "1e6            | field.amount.letters",
                "12O            | field.amount.letters",
                "$ 5            | field.amount.notANumber",
                "4+2            | field.amount.notANumber",
                "€              | field.amount.notANumber",
                "EUR            | field.amount.notANumber",
                ",              | field.amount.notANumber",
                "٤٢             | field.amount.notANumber",
                "1000000000000  | field.amount.tooLarge",
                "1.000.000.000.000,00 | field.amount.tooLarge"
            })
    void refusesWhatCouldMeanSomethingElse(String raw, String key) {
        assertThat(AmountInput.read(raw)).isEqualTo(new Entry.Invalid<>(raw, Message.of(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\u000034", "12\t34", "12\n", "12\u007f", "\u200e12", "12\u200b34"})
    void refusesControlAndInvisibleCharacters(String raw) {
        assertThat(AmountInput.read(raw)).isEqualTo(Entry.invalid(raw, "field.text.controlCharacter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u202f"})
    void readsNothingAsNoAnswerRatherThanZero(String raw) {
        assertThat(AmountInput.read(raw)).isEqualTo(Entry.empty());
    }

    @Test
    void refusesAMegabyteWithoutReadingIt() {
        String raw = "1".repeat(1_000_000);
        assertThat(AmountInput.read(raw)).isEqualTo(Entry.invalid(raw, "field.text.tooLong"));
    }
}
