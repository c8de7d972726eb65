package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.product.ReadingRegister;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.Map;
import java.util.TreeMap;

/// The option by which doubts in the documents are read otherwise than the recommended way.
final class ReadingOption {
    @Option(
            names = "--reading",
            paramLabel = "KEY=VALUE",
            description = {
                "Read one doubt in the documents this way, over what the file says; may be repeated.",
                "An unknown key or value is refused with the list of the known ones."
            })
    private Map<String, String> chosen = new TreeMap<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// The readings that were asked for, each known to the register.
    Map<String, String> checked(ReadingRegister register) {
        chosen.forEach((key, value) ->
                register.whyNot(key, value)
                        .ifPresent(reason -> {
                            throw new ParameterException(new CommandLine(command), reason);
                        }));
        return Map.copyOf(chosen);
    }
}
