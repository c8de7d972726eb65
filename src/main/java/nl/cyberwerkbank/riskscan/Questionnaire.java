package nl.cyberwerkbank.riskscan;

import nl.cyberwerkbank.product.ProductFileException;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Everything the scan asks, in order, and how it is graded. Each edition has its own id, which a scan remembers.
///
/// @param id such as `mkb-2026-1`
/// @param minutes how long a conversation takes
/// @param frameworks the frameworks that questions refer to
public record Questionnaire(
        String id,
        int minutes,
        List<Theme> themes,
        Scale scale,
        List<ColourRule> colours,
        List<InformationKind> information,
        Frameworks frameworks) {
    public Questionnaire {
        themes = List.copyOf(themes);
        colours = List.copyOf(colours);
        information = List.copyOf(information);
    }

    /// The editions that questions refer to.
    ///
    /// @param nistCsf such as `2.0`
    /// @param cisControls such as `8.1`
    public record Frameworks(String nistCsf, String cisControls) {}

    /// The questionnaire that ships with the program.
    ///
    /// @throws ProductFileException naming file, question and field when a file cannot be trusted
    public static Questionnaire shipped() {
        return QuestionnaireFiles.shipped();
    }

    /// Reads a questionnaire.
    ///
    /// @param fileText gives the text of a file by its name
    /// @throws ProductFileException naming file, question and field when a file cannot be trusted
    public static Questionnaire read(UnaryOperator<String> fileText) {
        return QuestionnaireFiles.read(fileText);
    }

    /// Every question, in the order asked.
    public List<Question> questions() {
        return themes.stream().flatMap(theme -> theme.questions().stream()).toList();
    }

    /// The question with this id.
    public Optional<Question> question(String questionId) {
        return questions().stream().filter(question -> question.id().equals(questionId)).findFirst();
    }

    /// The theme in which a question stands.
    public Theme themeOf(Question question) {
        return themes.stream().filter(theme -> theme.questions().contains(question)).findFirst().orElseThrow();
    }

    /// What a colour means.
    public ColourRule rule(Colour colour) {
        return colours.stream().filter(rule -> rule.colour() == colour).findFirst().orElseThrow();
    }
}
