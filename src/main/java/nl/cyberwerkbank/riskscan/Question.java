package nl.cyberwerkbank.riskscan;

import java.util.List;
import java.util.Optional;

/// One question of the scan.
///
/// @param id stable and unique, such as `second-factor-mail`
/// @param weight how much it counts, from 1
/// @param effort what it takes to get there
/// @param importance whether the rest counts for little without it
/// @param ask whom to ask when the answer is unknown
/// @param nistCsf subcategories of the NIST Cybersecurity Framework that it puts into practice
/// @param cisControls safeguards of the CIS Controls that it puts into practice
/// @param precaution the article of the conditions that names it as a reasonable precaution, such as `4.1.1`
/// @param skip when it is not asked
/// @param title in a few words
/// @param question as it is put to the client
/// @param why why it matters
/// @param example what it may look like in a business
/// @param firstStep what to do first where it is lacking
public record Question(
        String id,
        int weight,
        Effort effort,
        Importance importance,
        Text ask,
        List<String> nistCsf,
        List<String> cisControls,
        Optional<String> precaution,
        Optional<Skip> skip,
        Text title,
        Text question,
        Text why,
        Text example,
        Text firstStep) {
    public Question {
        nistCsf = List.copyOf(nistCsf);
        cisControls = List.copyOf(cisControls);
    }

    /// How much hangs on a question.
    public enum Importance {
        ORDINARY,
        /// Its absence bounds the grade.
        ESSENTIAL
    }

    /// Whether its absence bounds the grade.
    public boolean isEssential() {
        return importance == Importance.ESSENTIAL;
    }
}
