package nl.cyberwerkbank.product;

import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.Source;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// A tariff: the base premium by turnover and the factors it is multiplied by. Tables have no gaps; outside a table
/// there is no premium and the underwriter gives one.
///
/// @param id stable name, recorded on every offer
/// @param name as shown, such as `voorbeeldtarief 2026-01`
/// @param example whether it is the product's own example, which may never be shown as an insurer's tariff
public record Tariff(
        String id,
        String name,
        boolean example,
        Base base,
        HazardTable hazard,
        Limit limit,
        DeductibleFactors deductible,
        FactorTable ecommerce,
        FactorTable usa,
        FactorTable personalData) {
    public Tariff {
        // a turnover of 0.00 from the USA is in the first row, whatever the consolidated turnover
        if (usa.bands().getFirst().factor().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("the first row of usa must have factor 1.00");
        }
    }

    /// Base premium per year, in euros, by annual turnover.
    public record Base(Source source, List<BaseBand> bands) {
        public Base {
            requireSource(source);
            Band.requireContiguous(bands);
            bands = List.copyOf(bands);
        }

        /// The row for this turnover.
        public Optional<BaseBand> bandOf(Money turnover) {
            return Band.find(bands, turnover.getAmount(), BigDecimal.ONE);
        }
    }

    /// Turnover band with its base premium.
    public record BaseBand(BigDecimal above, BigDecimal upTo, Money premium) implements Band {}

    /// Factor by sum insured; a sum that is not in the table has no premium.
    public record Limit(Source source, List<SumFactor> sums) {
        public Limit {
            requireSource(source);
            sums = List.copyOf(sums);
            if (sums.stream().map(SumFactor::sum).distinct().count() != sums.size()) {
                throw new IllegalArgumentException("a sum insured stands twice");
            }
        }

        /// The factor of this sum.
        public Optional<BigDecimal> factorOf(Money sum) {
            return sums.stream().filter(row -> row.sum().isEqual(sum)).map(SumFactor::factor).findFirst();
        }
    }

    /// Sum insured with its factor.
    public record SumFactor(Money sum, BigDecimal factor) {}

    /// Factor of the lower and of the higher of the two deductibles of a band.
    public record DeductibleFactors(Source source, BigDecimal lowerOption, BigDecimal higherOption) {
        public DeductibleFactors {
            requireSource(source);
        }
    }

    /// Factor by a share in percent or by a number.
    public record FactorTable(Source source, List<FactorBand> bands) {
        public FactorTable {
            requireSource(source);
            Band.requireContiguous(bands);
            bands = List.copyOf(bands);
        }

        /// The row for `part` as a percentage of `whole`, compared exactly. A part of 0.00 is in the first row.
        public Optional<FactorBand> bandOfShare(Money part, Money whole) {
            return part.isZero()
                    ? Optional.of(bands.getFirst())
                    : Band.find(bands, part.getAmount().movePointRight(2), whole.getAmount());
        }

        /// The row for a number.
        public Optional<FactorBand> bandOf(BigInteger number) {
            return Band.find(bands, new BigDecimal(number), BigDecimal.ONE);
        }
    }

    /// Row of a factor table.
    public record FactorBand(BigDecimal above, BigDecimal upTo, BigDecimal factor) implements Band {}

    /// Hazard groups 1 to 5, and which code or sector falls in which. Codes without a group have no premium.
    public record HazardTable(
            Source source,
            List<GroupFactor> groups,
            List<CodeGroup> codes,
            List<DivisionGroup> divisions,
            List<SectorGroup> sectors) {
        public HazardTable {
            requireSource(source);
            groups = List.copyOf(groups);
            codes = List.copyOf(codes);
            divisions = List.copyOf(divisions);
            sectors = List.copyOf(sectors);
            for (int i = 1; i < divisions.size(); i++) {
                if (divisions.get(i).from() <= divisions.get(i - 1).to()) {
                    throw new IllegalArgumentException(
                            "divisions overlap or are out of order at " + divisions.get(i).from());
                }
            }
        }

        /// The factor of a group.
        public Optional<BigDecimal> factorOf(int group) {
            return groups.stream().filter(row -> row.group() == group).map(GroupFactor::factor).findFirst();
        }

        /// The group that the code suggests, or without a code the one that the sector suggests.
        public Optional<Integer> groupOf(Optional<SbiCode> code, Optional<Sector> sector) {
            return code.isPresent() ? groupOf(code.get()) : sector.flatMap(this::groupOf);
        }

        private Optional<Integer> groupOf(SbiCode code) {
            Optional<Integer> single =
                    codes.stream()
                            .filter(row -> code.startsWith(row.code()))
                            .filter(row -> row.version().filter(year -> !year.equals(code.version().year())).isEmpty())
                            .map(CodeGroup::group)
                            .findFirst();
            return single.or(() ->
                    divisions.stream()
                            .filter(row -> row.from() <= code.division() && code.division() <= row.to())
                            .map(DivisionGroup::group)
                            .findFirst());
        }

        private Optional<Integer> groupOf(Sector sector) {
            return sectors.stream().filter(row -> row.sector() == sector).map(SectorGroup::group).findFirst();
        }
    }

    /// Hazard group with its factor.
    public record GroupFactor(int group, BigDecimal factor) {}

    /// A code (leading digits) with its group; `version` limits it to one edition and is otherwise empty.
    record CodeGroup(String code, Optional<String> version, int group) {}

    /// A range of divisions, both ends included, with its group.
    record DivisionGroup(int from, int to, int group) {}

    /// A sector with the group it suggests where no code is known.
    record SectorGroup(Sector sector, int group) {}

    private static void requireSource(Source source) {
        if (source == null) {
            throw new IllegalArgumentException("the source is missing");
        }
    }
}
