package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.document.scan.SignedScan;
import nl.cyberwerkbank.dossier.offer.scan.ScanJudge;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict;
import nl.cyberwerkbank.store.OfferArchive;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Says of files that came back which signed offers they are.
@Command(
        name = "scan",
        description = {
            "Says of each file (PDF, JPEG, PNG; of a folder every such file below it) which signed offer of the"
                    + " encrypted store it is: by the code on its pages, the data inside it and its seal.",
            "",
            "One JSON line a file and offer found in it. The verdict is one of matches, outdated, settled, altered,"
                    + " brokenSeal, unknown, noMark, noScan. Nothing is changed."
        },
        footer = {"", "Exit status: 0 every file matches; 1 one does not; 2 store or file cannot be read."})
public final class ScanCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".pdf", ".jpg", ".jpeg", ".png");

    private final StoreSettings settings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders.")
    private List<Path> named = List.of();

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public ScanCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        List<Path> files = files();
        return arguments.open(settings, (workspace, problems) -> scan(files, workspace));
    }

    private List<Path> files() throws BadInput {
        var files = new ArrayList<Path>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile).filter(ScanCommand::isScan).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException unreadable) {
                throw new BadInput(List.of(path + ": cannot be read"));
            }
        }
        return files;
    }

    private static boolean isScan(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private int scan(List<Path> files, Workspace workspace) throws BadInput {
        var judge = new ScanJudge(new OfferArchive(workspace), LocalDate.now(settings.clock()));
        boolean all = true;
        for (Path file : files) {
            byte[] bytes = BinaryFile.bytes(file, SignedScan.LARGEST);
            for (ScanVerdict verdict : judge.judge(SignedScan.read(bytes))) {
                ObjectNode line = JsonNodeFactory.instance.objectNode().put("file", file.toString());
                line.setAll(new ScanJson(settings.wording()).of(verdict));
                command.commandLine().getOut().println(JsonLines.compact(line));
                all &= verdict instanceof ScanVerdict.Matches;
            }
        }
        return all ? ExitCode.FINE : ExitCode.NEGATIVE;
    }
}
