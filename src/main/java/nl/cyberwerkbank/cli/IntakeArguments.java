package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.exchange.intake.IntakeFile;
import nl.cyberwerkbank.exchange.intake.IntakeFileReader;
import nl.cyberwerkbank.exchange.strict.Problem;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.Product;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The arguments that every command on an intake has.
final class IntakeArguments {
    @Parameters(
            paramLabel = "INTAKE",
            description =
                    "The intake: a JSON (or YAML) file {given, client, office}; given has the fields of case files of"
                            + " kind acceptance and alone decides acceptance.")
    private Path file = Path.of("");

    @Option(
            names = "--applied-on",
            paramLabel = "DATE",
            description = "Date of the application, such as 2026-03-01, over that of the file; without both: today.")
    private Optional<LocalDate> appliedOn = Optional.empty();

    @Mixin private ReadingOption readings = new ReadingOption();

    /// An intake on the day of its application, with the product version of that day.
    record Case(IntakeFile file, Intake intake, Product product, Readings readings) {
        /// What somebody has to look at. The facts alone decide; a code of the trade register that suggests an excluded
        /// sector against the answer is told, and keeps the offer from being printed.
        List<String> warnings() {
            return intake.sector()
                    .filter(answer -> product.acceptance().sectorToDecideOn(answer, file.client().sbiCode()) != answer)
                    .map(answer ->
                            "client.sbiCode suggests an excluded sector, given.sector says "
                                    + answer.caseName()
                                    + "; when in doubt set it to "
                                    + Sector.EXCLUDED_SECTOR_IN_DOUBT.caseName())
                    .map(List::of)
                    .orElse(List.of());
        }
    }

    /// Reads the intake.
    ///
    /// @throws BadInput with every problem of the file
    Case read(IntakeSettings settings) throws BadInput {
        var chosen = new Readings(readings.checked(settings.register()));
        return switch (settings.reader().read(file)) {
            case IntakeFileReader.Reading.Invalid(List<Problem> problems) ->
                    throw new BadInput(problems.stream().map(problem -> problem.in(file.toString())).toList());
            case IntakeFileReader.Reading.Valid(IntakeFile intake) -> {
                LocalDate date =
                        appliedOn.or(() -> intake.given().appliedOn()).orElseGet(() -> LocalDate.now(settings.clock()));
                yield new Case(intake, intake.given().intake(date), settings.catalog().forApplicationOn(date), chosen);
            }
        };
    }

    /// A problem with one field of the file.
    BadInput problem(String field, String text) {
        return new BadInput(List.of(file + ": " + field + ": " + text));
    }
}
