package nl.cyberwerkbank.exchange.intake;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.exchange.strict.Excerpt;
import nl.cyberwerkbank.exchange.strict.FieldPath;
import nl.cyberwerkbank.exchange.strict.Located;
import nl.cyberwerkbank.exchange.strict.Problem;
import nl.cyberwerkbank.exchange.strict.StrictDocument;
import nl.cyberwerkbank.quote.Office;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads intake files (JSON or YAML) strictly, telling everything that is wrong with one at once.
public final class IntakeFileReader {
    private static final Pattern ADDRESS = Pattern.compile("(.*?)[,\\s]*\\b([1-9][0-9]{3} ?[A-Za-z]{2})\\b[,\\s]*(.*)");

    private final FileSchema schema = FileSchema.ofIntakes();

    /// What came of reading a file.
    public sealed interface Reading {
        /// The file can be acted on.
        record Valid(IntakeFile file) implements Reading {}

        /// The file is not valid.
        ///
        /// @param problems at least one, by line
        record Invalid(List<Problem> problems) implements Reading {
            public Invalid {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Reads and checks one file.
    public Reading read(Path path) {
        StrictDocument document = StrictDocument.read(path);
        List<Problem> problems = document.problemsWith(document.root().map(this::problemsOf).orElse(List.of()));
        if (document.root().isEmpty() || !problems.isEmpty()) {
            return new Reading.Invalid(problems);
        }
        JsonNode root = document.root().get().toJson();
        return new Reading.Valid(
                new IntakeFile(
                        new GivenIntake(root.get("given")), client(root.path("client")), office(root.path("office"))));
    }

    private List<Problem> problemsOf(Located root) {
        if (!(root instanceof Located.Mapping)) {
            return List.of(Problem.atLine(root.line(), "must be a record with given, client and office"));
        }
        List<Problem> problems = new ArrayList<>(schema.problemsOf(root));
        FieldPath client = FieldPath.root().key("client");
        FieldPath office = FieldPath.root().key("office");
        check(root, client.key("kvkNumber"), Identifiers::isKvkNumber, "must be eight digits", problems);
        check(root, office.key("kvkNumber"), Identifiers::isKvkNumber, "must be eight digits", problems);
        check(root, client.key("address").key("postcode"), Identifiers::isPostcode, "is no postcode", problems);
        check(root, office.key("address").key("postcode"), Identifiers::isPostcode, "is no postcode", problems);
        check(
                root,
                client.key("sbiCode"),
                code -> SbiCode.parse(code, SbiCode.Version.SBI_2025).isPresent(),
                "is no SBI code such as '10.71'",
                problems);
        FieldPath reason = client.key("hazardReason");
        boolean byHand = client.key("hazardGroup").in(root).filter(group -> !group.toJson().isNull()).isPresent();
        if (byHand && reason.in(root).map(text -> text.toJson().asString("")).orElse("").isBlank()) {
            problems.add(Problem.at(client.lineIn(root), reason, "is required with hazardGroup: why it was chosen"));
        }
        return problems;
    }

    private static void check(
            Located root, FieldPath field, Predicate<String> test, String wrong, List<Problem> problems) {
        field.in(root)
                .map(value -> value.toJson().asString(""))
                .filter(text -> !text.isEmpty())
                .filter(test.negate())
                .ifPresent(text ->
                        problems.add(Problem.at(field.lineIn(root), field, wrong + "; found " + Excerpt.quoted(text))));
    }

    private static Client client(JsonNode client) {
        Optional<SbiCode> code =
                Optional.of(text(client, "sbiCode"))
                        .filter(written -> !written.isBlank())
                        .flatMap(written -> SbiCode.parse(written, version(client)));
        JsonNode group = client.path("hazardGroup");
        return new Client(
                text(client, "legalName"),
                text(client, "kvkNumber"),
                "",
                "",
                address(client),
                "",
                "",
                "",
                code,
                group.isNumber() ? Optional.of(group.decimalValue().intValueExact()) : Optional.empty(),
                text(client, "hazardReason"));
    }

    /// The edition of the code; a file that does not say means the one in use since September 2025.
    private static SbiCode.Version version(JsonNode client) {
        return client.path("sbiVersion").asString("").equals("2008")
                ? SbiCode.Version.SBI_2008
                : SbiCode.Version.SBI_2025;
    }

    private static Office office(JsonNode office) {
        return new Office(
                text(office, "name"),
                address(office),
                text(office, "telephone"),
                text(office, "email"),
                text(office, "website"),
                text(office, "kvkNumber"),
                text(office, "licenceNumber"),
                text(office, "adviserName"));
    }

    /// An address as a record, or as one line in which the postcode parts street and place.
    private static Address address(JsonNode holder) {
        JsonNode address = holder.path("address");
        if (address.isObject()) {
            return new Address(text(address, "street"), text(address, "postcode"), text(address, "place"));
        }
        String line = address.asString("").replaceAll("\\s+", " ");
        Matcher parts = ADDRESS.matcher(line);
        return parts.matches()
                ? new Address(parts.group(1), parts.group(2), parts.group(3))
                : new Address(line, "", "");
    }

    private static String text(JsonNode record, String field) {
        return record.isObject() ? record.path(field).asString("") : "";
    }
}
