package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Colour;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.Skip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints the questionnaire to be filled in by hand, from the same data as the screen.
public final class ScanForm {
    private static final String TEMPLATE = "scan-form.html";

    private final Typesetter typesetter;

    public ScanForm(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// A blank form.
    ///
    /// @param clientName of whom it is for; may be empty
    /// @param office who hands it out
    /// @param today printed nowhere, but kept in the file
    public byte[] print(
            Questionnaire questionnaire, String clientName, Office office, LocalDate today, Wording wording) {
        var phrases = new ScanPhrases(wording);
        String title = wording.text("document.scanForm.title");
        String subject = wording.text("document.scanForm.subject", questionnaire.id());
        var properties = DocumentProperties.on(today, title, subject, office.name(), wording.locale());
        var values = new HashMap<String, Object>();
        values.put("themes", themes(questionnaire, phrases));
        values.put("answers", Arrays.stream(Answer.values()).map(each -> brief(each, wording)).toList());
        values.put(
                "colours",
                Arrays.stream(Colour.values()).map(each -> phrases.text(questionnaire.rule(each).name())).toList());
        values.put(
                "rules",
                Arrays.stream(Colour.values())
                        .map(questionnaire::rule)
                        .map(rule -> new Row(phrases.text(rule.name()), phrases.text(rule.meaning())))
                        .toList());
        values.put(
                "information",
                questionnaire.information().stream()
                        .map(kind ->
                                new Row(
                                        phrases.text(kind.name()),
                                        wording.text(
                                                "document.scanForm.proposed",
                                                phrases.text(questionnaire.rule(kind.proposed()).name()))))
                        .toList());
        values.put("client", clientName);
        values.put("minutes", questionnaire.minutes());
        values.put("count", questionnaire.questions().size());
        return PaperFrame.of(properties, clientName, subject, List.of(new Row(title, "top")))
                .print(typesetter, TEMPLATE, values, wording, List.of());
    }

    /// A theme with its questions.
    record Block(String id, String heading, List<Line> lines) {}

    /// One question.
    ///
    /// @param skip when it may be passed over; empty: never
    record Line(String number, String question, String example, String skip) {}

    private static String brief(Answer answer, Wording wording) {
        return wording.text("scan.answer." + answer.caseName() + ".brief");
    }

    private static List<Block> themes(Questionnaire questionnaire, ScanPhrases phrases) {
        Map<String, Integer> numbers =
                questionnaire.questions().stream()
                        .collect(Collectors.toMap(Question::id, each -> questionnaire.questions().indexOf(each) + 1));
        var blocks = new ArrayList<Block>();
        questionnaire
                .themes()
                .forEach(theme ->
                        blocks.add(
                                new Block(
                                        theme.id(),
                                        theme.number() + " " + phrases.text(theme.name()),
                                        theme.questions().stream()
                                                .map(each -> line(each, numbers, phrases))
                                                .toList())));
        return blocks;
    }

    private static Line line(Question question, Map<String, Integer> numbers, ScanPhrases phrases) {
        return new Line(
                String.valueOf(numbers.get(question.id())),
                phrases.text(question.question()),
                phrases.text(question.example()),
                question.skip().map(skip -> skip(skip, numbers, phrases)).orElse(""));
    }

    private static String skip(Skip skip, Map<String, Integer> numbers, ScanPhrases phrases) {
        String answers =
                Arrays.stream(Answer.values())
                        .filter(skip.is()::contains)
                        .map(answer -> brief(answer, phrases.wording()))
                        .collect(Collectors.joining(", "));
        return phrases.wording().text("document.scanForm.skip", numbers.get(skip.when()), answers);
    }
}
