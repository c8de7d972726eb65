package nl.cyberwerkbank.product;

import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.Source;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The bounds of the acceptance criteria (FAQ-06 to FAQ-12, FAQ-43). Every bound passes itself.
///
/// @param annualTurnoverMaximum highest annual turnover for an automatic quote
/// @param annualTurnoverMinimum lowest annual turnover in the table of deductibles
/// @param usTurnoverMaximumPercentage highest share of the consolidated turnover from the USA, in percent
/// @param ecommerceTurnoverMaximumPercentage highest share of the annual turnover from e-commerce, in percent
/// @param personalDataSubjectsMaximum highest number of natural persons on file
/// @param countryOfEstablishment the only country that passes
/// @param yearsWithoutCyberLoss years before the application in which no loss may lie
/// @param excludedSectors sectors that get no quote at all, each with its article
/// @param sectorSuggestions codes of the trade register that suggest a sector
/// @param referralContact where a referral goes
public record AcceptanceRules(
        Sourced<Money> annualTurnoverMaximum,
        Sourced<Money> annualTurnoverMinimum,
        Sourced<BigDecimal> usTurnoverMaximumPercentage,
        Sourced<BigDecimal> ecommerceTurnoverMaximumPercentage,
        Sourced<BigInteger> personalDataSubjectsMaximum,
        Sourced<String> countryOfEstablishment,
        Sourced<Integer> yearsWithoutCyberLoss,
        List<ExcludedSector> excludedSectors,
        List<SectorSuggestion> sectorSuggestions,
        ReferralContact referralContact) {
    public AcceptanceRules {
        excludedSectors = List.copyOf(excludedSectors);
        sectorSuggestions = List.copyOf(sectorSuggestions);
        var seen = new HashSet<Sector>();
        for (ExcludedSector excluded : excludedSectors) {
            if (!seen.add(excluded.sector())) {
                throw new IllegalArgumentException("excluded twice: " + excluded.sector().caseName());
            }
        }
    }

    /// A sector without quote.
    public record ExcludedSector(Sector sector, Source source) {
        public ExcludedSector {
            if (source == null) {
                throw new IllegalArgumentException("the source is missing");
            }
        }
    }

    /// Codes (leading digits) that suggest a sector.
    public record SectorSuggestion(List<String> codes, Sector sector, Source source) {
        public SectorSuggestion {
            codes = List.copyOf(codes);
        }
    }

    /// Where a referral goes: the acceptance desk of the insurer.
    public record ReferralContact(String email, List<String> telephones, List<Source> sources) {
        public ReferralContact {
            telephones = List.copyOf(telephones);
            sources = List.copyOf(sources);
        }
    }

    /// The article that excludes this sector, if one does.
    public Optional<Source> exclusionOf(Sector sector) {
        for (ExcludedSector excluded : excludedSectors) {
            if (excluded.sector() == sector) {
                return Optional.of(excluded.source());
            }
        }
        return Optional.empty();
    }

    /// The sector that this code suggests, if it suggests one.
    public Optional<Sector> sectorSuggestedBy(SbiCode code) {
        return sectorSuggestions.stream()
                .filter(suggestion -> suggestion.codes().stream().anyMatch(code::startsWith))
                .map(SectorSuggestion::sector)
                .findFirst();
    }

    /// The excluded sector that this code suggests although the answer is another one that is not excluded.
    public Optional<Sector> excludedSectorInDoubt(Sector answer, SbiCode code) {
        return sectorSuggestedBy(code)
                .filter(suggested -> exclusionOf(suggested).isPresent() && exclusionOf(answer).isEmpty());
    }

    /// The sector to decide on: the answer, unless the code suggests an excluded sector and the answer is another one
    /// that is not excluded; then the sector is in doubt (U-17).
    public Sector sectorToDecideOn(Sector answer, Optional<SbiCode> code) {
        return code.flatMap(known -> excludedSectorInDoubt(answer, known))
                .map(_ -> Sector.EXCLUDED_SECTOR_IN_DOUBT)
                .orElse(answer);
    }
}
