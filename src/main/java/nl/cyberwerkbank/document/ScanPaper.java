package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Letterhead;
import nl.cyberwerkbank.document.OfferPaper.Party;
import nl.cyberwerkbank.document.OfferPaper.Row;

import java.util.List;

/// The outcome of a risk scan in words, ready for the template `scan-report.html`: every text is already in the
/// document's language. An empty text is not printed.
///
/// @param radar what the radar draws, as JSON
/// @param before the day of the earlier scan; empty where there is none
/// @param actions the plan, the best action first
/// @param unknown what to ask, by whom to ask
/// @param changes what has changed since the earlier scan
/// @param coloursNote that the client has changed nothing of what is proposed
/// @param colours the three colours, each with the information that bears it
/// @param answers every answer, by theme
record ScanPaper(
        Letterhead office,
        Party client,
        List<Row> keyFacts,
        String grade,
        String level,
        String meaning,
        List<String> remarks,
        String radar,
        String radarWords,
        String before,
        String moved,
        List<ThemeRow> themes,
        List<LevelRow> levels,
        List<ActionRow> actions,
        List<Asked> unknown,
        List<String> strengths,
        List<Change> changes,
        String coloursNote,
        List<ColourBlock> colours,
        List<AnswerBlock> answers) {
    /// One theme.
    ///
    /// @param bar what its bar draws, as JSON
    /// @param barWords the same in words
    record ThemeRow(
            String number,
            String name,
            String meaning,
            String grade,
            String level,
            String bar,
            String barWords,
            String moved) {}

    /// What grades mean: `35 tot 60`, `In opbouw`, and a sentence.
    record LevelRow(String range, String name, String meaning) {}

    /// One action of the plan.
    record ActionRow(
            String rank,
            String title,
            String theme,
            String why,
            String firstStep,
            String effort,
            String points,
            String working,
            String essential) {}

    /// Whom to ask what.
    record Asked(String person, List<String> questions) {}

    /// What is better, worse, or known now.
    record Change(String heading, List<String> lines) {}

    /// A colour with its kinds of information.
    record ColourBlock(String code, String name, String meaning, String rule, List<String> kinds) {}

    /// The answers of one theme.
    record AnswerBlock(String theme, List<AnswerRow> rows) {}

    /// One answer.
    ///
    /// @param references where the control comes from
    record AnswerRow(String title, String answer, String evidence, String references) {}
}
