package nl.cyberwerkbank.riskscan;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.product.ProductFileException;
import nl.cyberwerkbank.product.StrictYaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Reads the files of `assets/riskscan` into a questionnaire, and refuses what does not fit together: every complaint
/// names file, question and field.
final class QuestionnaireFiles {
    static final String MAIN = "questionnaire.yaml";
    private static final String FRAMEWORKS = "frameworks.yaml";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ARTICLE = Pattern.compile("\\d+(\\.\\d+)*");

    private final UnaryOperator<String> fileText;
    private final Main main;
    private final FrameworksFile frameworks;
    private final Map<String, String> asked = new LinkedHashMap<>();

    private QuestionnaireFiles(UnaryOperator<String> fileText) {
        this.fileText = fileText;
        this.main = StrictYaml.read(MAIN, fileText.apply(MAIN), Main.class);
        this.frameworks = StrictYaml.read(FRAMEWORKS, fileText.apply(FRAMEWORKS), FrameworksFile.class);
    }

    static Questionnaire shipped() {
        return read(QuestionnaireFiles::resource);
    }

    static Questionnaire read(UnaryOperator<String> fileText) {
        return new QuestionnaireFiles(fileText).questionnaire();
    }

    private static String resource(String name) {
        try (var stream = QuestionnaireFiles.class.getResourceAsStream("/riskscan/" + name)) {
            if (stream == null) {
                throw new ProductFileException(name, "", "the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Questionnaire questionnaire() {
        whole();
        Scale scale = new ScaleFile(main).scale();
        var themes = new ArrayList<Theme>();
        for (String name : main.themes()) {
            themes.add(theme(name + ".yaml", themes.size() + 1));
        }
        for (String essential : main.essentials()) {
            require(asked.containsKey(essential), MAIN, "essentials", "no such question: " + essential);
        }
        once(MAIN, "essentials", main.essentials());
        return new Questionnaire(
                main.id(),
                main.minutes(),
                themes,
                scale,
                colours(),
                main.information().entrySet().stream()
                        .map(kind -> kind.getValue().kind(MAIN, "information." + kind.getKey(), kind.getKey()))
                        .toList(),
                new Questionnaire.Frameworks(frameworks.nistCsf().edition(), frameworks.cisControls().edition()));
    }

    /// What does not depend on any question.
    private void whole() {
        named(MAIN, "id", main.id());
        require(main.minutes() >= 1, MAIN, "minutes", "is at least 1");
        require(main.heaviestWeight() >= 1, MAIN, "heaviestWeight", "is at least 1");
        require(!main.themes().isEmpty(), MAIN, "themes", "names no theme");
        once(MAIN, "themes", main.themes());
        once(MAIN, "efforts", main.efforts().stream().map(Effort::number).toList());
        require(!frameworks.nistCsf().edition().isBlank(), FRAMEWORKS, "nistCsf.edition", "is empty");
        require(!frameworks.cisControls().edition().isBlank(), FRAMEWORKS, "cisControls.edition", "is empty");
    }

    private List<ColourRule> colours() {
        var rules = new ArrayList<ColourRule>();
        for (Colour colour : Colour.values()) {
            ColourFile written = main.colours().get(colour.caseName());
            require(written != null, MAIN, "colours." + colour.caseName(), "is missing");
            rules.add(new ColourRule(colour, written.name(), written.meaning(), written.rule()));
        }
        require(main.colours().size() == rules.size(), MAIN, "colours", "has a colour that does not exist");
        return rules;
    }

    private Theme theme(String file, int number) {
        ThemeFile written = StrictYaml.read(file, fileText.apply(file), ThemeFile.class);
        require(file.equals(written.id() + ".yaml"), file, "id", "must be the name of the file");
        require(!written.questions().isEmpty(), file, "questions", "asks nothing");
        var questions = new ArrayList<Question>();
        written.questions().forEach((id, question) -> questions.add(question(file, id, question)));
        return new Theme(written.id(), number, written.name(), written.meaning(), questions);
    }

    private Question question(String file, String id, QuestionFile written) {
        String key = "questions." + id;
        require(asked.putIfAbsent(id, file) == null, file, key, "is asked twice");
        named(file, key, id);
        int heaviest = main.heaviestWeight();
        require(
                written.weight() >= 1 && written.weight() <= heaviest,
                file,
                key + ".weight",
                "is from 1 to " + heaviest);
        Effort effort =
                main.efforts().stream()
                        .filter(each -> each.number() == written.effort())
                        .findFirst()
                        .orElseThrow(() ->
                                new ProductFileException(file, key + ".effort", "no such effort: " + written.effort()));
        Text ask = main.people().get(written.ask());
        require(ask != null, file, key + ".ask", "nobody is called " + written.ask());
        require(!written.nistCsf().isEmpty(), file, key + ".nistCsf", "refers to nothing");
        refer(file, key + ".nistCsf", written.nistCsf(), frameworks.nistCsf().ids());
        refer(file, key + ".cisControls", written.cisControls(), frameworks.cisControls().ids());
        boolean article = written.precaution().filter(name -> !ARTICLE.matcher(name).matches()).isEmpty();
        require(article, file, key + ".precaution", "is no number of an article");
        return new Question(
                id,
                written.weight(),
                effort,
                main.essentials().contains(id) ? Question.Importance.ESSENTIAL : Question.Importance.ORDINARY,
                ask,
                written.nistCsf(),
                written.cisControls(),
                written.precaution(),
                written.skip().map(skip -> skip(file, key + ".skip", id, skip)),
                written.title(),
                written.question(),
                written.why(),
                written.example(),
                written.firstStep());
    }

    private static void refer(String file, String key, List<String> named, Set<String> existing) {
        for (String id : named) {
            require(existing.contains(id), file, key, "no such id: " + id);
        }
        once(file, key, named);
    }

    private Skip skip(String file, String key, String question, SkipFile written) {
        boolean earlier = asked.containsKey(written.when()) && !written.when().equals(question);
        require(earlier, file, key + ".when", "no earlier question: " + written.when());
        var answers = new HashSet<Answer>();
        written.is().forEach(name -> answers.add(answer(file, key + ".is", name)));
        try {
            return new Skip(written.when(), answers, answer(file, key + ".counts", written.counts()));
        } catch (IllegalArgumentException e) {
            throw new ProductFileException(file, key, e.getMessage());
        }
    }

    static Answer answer(String file, String key, String name) {
        return CaseName.parse(Answer.class, name)
                .orElseThrow(() -> new ProductFileException(file, key, "no such answer: " + name));
    }

    static void require(boolean holds, String file, String key, String problem) {
        if (!holds) {
            throw new ProductFileException(file, key, problem);
        }
    }

    /// An id stands in field names and on paper.
    private static void named(String file, String key, String id) {
        require(ID.matcher(id).matches(), file, key, "an id has small letters, digits and hyphens: " + id);
    }

    private static void once(String file, String key, List<?> named) {
        require(Set.copyOf(named).size() == named.size(), file, key, "names something twice");
    }

    record Main(
            String id,
            int minutes,
            List<String> themes,
            Map<String, Integer> scores,
            int heaviestWeight,
            String adviceReaches,
            int leastKnownPercent,
            List<String> essentials,
            Map<String, Integer> ceilings,
            int essentialFactor,
            int actions,
            List<Level> levels,
            List<Effort> efforts,
            Map<String, Text> people,
            Map<String, ColourFile> colours,
            LinkedHashMap<String, InformationFile> information) {}

    record ColourFile(Text name, Text meaning, Text rule) {}

    record InformationFile(String proposed, Text name, Text why) {
        InformationKind kind(String file, String key, String id) {
            Colour colour =
                    CaseName.parse(Colour.class, proposed)
                            .orElseThrow(() ->
                                    new ProductFileException(file, key + ".proposed", "no such colour: " + proposed));
            return new InformationKind(id, colour, name, why);
        }
    }

    private record FrameworksFile(Framework nistCsf, Framework cisControls) {}

    private record Framework(String edition, String source, Set<String> ids) {}

    private record ThemeFile(String id, Text name, Text meaning, LinkedHashMap<String, QuestionFile> questions) {}

    private record SkipFile(String when, List<String> is, String counts) {}

    private record QuestionFile(
            int weight,
            int effort,
            String ask,
            Optional<String> precaution,
            List<String> nistCsf,
            List<String> cisControls,
            Optional<SkipFile> skip,
            Text title,
            Text question,
            Text why,
            Text example,
            Text firstStep) {}
}
