package nl.cyberwerkbank.ui.loss.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.loss.interruption.ReferenceMonths;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.TreeMap;

class PastedMonthsTest {
    private static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new java.math.BigDecimal(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03\t12.500,50",
                "03-2025;12500,50",
                "mrt 2025\t€ 12.500,50",
                "March 2025;12,500.50",
                "1-3-2025\t12500.50",
                "maa-25\t12.500,50"
            })
    void readsMonthAndAmountInEitherNotation(String line) {
        assertThat(PastedMonths.read(line).months().revenue())
                .containsExactly(java.util.Map.entry(YearMonth.of(2025, 3), euro("12500.50")));
    }

    @Test
    void tellsTheLineThatItCannotRead() {
        var read = PastedMonths.read("Maand\tOmzet\n2025-01\t100\n2025-13\t100\n2025-02\tveel\n2025-01\t200");

        assertThat(read.months().revenue()).hasSize(1);
        assertThat(read.problems())
                .extracting(problem -> problem.key())
                .containsExactly("loss.sheet.problem.month", "loss.sheet.problem.amount", "loss.sheet.problem.twice");
    }

    @Test
    void countsTheLastThirtySixMonthsWithTheirDaysAndTheirGrowth() {
        var revenue = new TreeMap<YearMonth, Money>();
        for (int i = 0; i < 37; i++) {
            revenue.put(YearMonth.of(2022, 1).plusMonths(i), euro(i < 25 ? "100.00" : "110.00"));
        }
        var months = new ReferenceMonths(revenue);

        assertThat(months.isComplete()).isTrue();
        assertThat(months.counted().firstKey()).isEqualTo(YearMonth.of(2022, 2));
        assertThat(months.days()).isEqualTo(1096);
        assertThat(months.sum()).isEqualTo(euro("3720.00"));
        assertThat(months.growth().orElseThrow()).isEqualByComparingTo("1.1");
    }

    @Test
    void knowsAGapInTheMonths() {
        var revenue = new TreeMap<YearMonth, Money>();
        for (int i = 0; i < 36; i++) {
            revenue.put(YearMonth.of(2022, 2).plusMonths(i == 10 ? 40 : i), euro("100.00"));
        }

        assertThat(new ReferenceMonths(revenue).isComplete()).isFalse();
    }
}
