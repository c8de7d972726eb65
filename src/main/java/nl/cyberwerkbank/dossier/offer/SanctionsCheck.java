package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// That somebody looked into the sanctions lists before the policy was applied for (2.5.5).
///
/// @param id never changes
/// @param checkedOn day of the look
/// @param checkedBy who looked; not blank
/// @param list which list, such as the national list or that of the European Union; not blank
/// @param listDate as of which day the list stood
/// @param subjects who was looked up: client, representatives, directors, those who own or control 50 % or more
/// @param result what was found
/// @param remark in the checker's words; not blank where anything was found
/// @param recorded who recorded it, and when
@Article("2.5.5")
public record SanctionsCheck(
        UUID id,
        LocalDate checkedOn,
        String checkedBy,
        String list,
        LocalDate listDate,
        List<String> subjects,
        Result result,
        String remark,
        Act recorded) {
    /// What was found.
    public enum Result implements CaseName {
        /// Nobody stands on the list.
        CLEAR,
        /// A name looks like one on the list; it must be found out whether it is.
        POSSIBLE_MATCH,
        /// Somebody stands on the list.
        MATCH
    }

    public SanctionsCheck {
        subjects = List.copyOf(subjects);
        if (checkedBy.isBlank() || list.isBlank() || subjects.isEmpty()) {
            throw new IllegalArgumentException("a check says who looked up whom, and where");
        }
        if (result != Result.CLEAR && remark.isBlank()) {
            throw new IllegalArgumentException("what was found is told");
        }
    }
}
