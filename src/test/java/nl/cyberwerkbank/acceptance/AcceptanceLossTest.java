package nl.cyberwerkbank.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class AcceptanceLossTest {
    private static final Product PRODUCT = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);

    private static Finding finding(LocalDate appliedOn, LocalDate... losses) {
        var edit = new IntakeEdit(Bakery.INTAKE);
        edit.appliedOn(appliedOn);
        edit.cyberLossDates(Optional.of(List.of(losses)));
        return new NoRecentCyberLoss().test(edit.toIntake(), new SumRequest.Later(), PRODUCT);
    }

    private static LocalDate nearest(Finding finding) {
        return switch (finding.nearest().map(Bound::value).orElseThrow()) {
            case Value.Day(var day) -> day;
            case Value other -> throw new AssertionError(other);
        };
    }

    @Test
    void theNearestDayPassesAlsoWhenAnotherLossLiesAfterTheApplication() {
        LocalDate[] losses = {LocalDate.of(2030, 3, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2028, 7, 1)};

        Finding failed = finding(LocalDate.of(2026, 11, 21), losses);

        assertThat(nearest(failed)).isEqualTo(LocalDate.of(2035, 3, 2));
        assertThat(finding(nearest(failed), losses).fails()).isFalse();
        assertThat(finding(nearest(failed).minusDays(1), losses).fails()).isTrue();
    }

    @Test
    void theNearestDayAfterALossOnALeapDayIsTheFirstOfMarch() {
        assertThat(nearest(finding(LocalDate.of(2026, 11, 21), LocalDate.of(2024, 2, 29))))
                .isEqualTo(LocalDate.of(2029, 3, 1));
    }

    @Test
    void noDayPastTheLastYearIsNamed() {
        var lastDay = LocalDate.of(9994, 12, 31);

        assertThat(nearest(finding(lastDay, lastDay.minusDays(1)))).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(finding(lastDay, lastDay).nearest()).isEmpty();
        assertThat(finding(LocalDate.of(9999, 6, 1), LocalDate.of(9998, 1, 1)).nearest()).isEmpty();
    }
}
