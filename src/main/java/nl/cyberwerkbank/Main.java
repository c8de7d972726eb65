package nl.cyberwerkbank;

import nl.cyberwerkbank.cli.CheckCommand;
import nl.cyberwerkbank.cli.CommandLineProgram;
import nl.cyberwerkbank.cli.DecideCommand;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.CaseSchema;
import nl.cyberwerkbank.product.ReadingRegister;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// Chooses desktop or command line; all wiring happens here and nowhere else.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine(writer(FileDescriptor.out), writer(FileDescriptor.err)).run(args));
    }

    static CommandLineProgram commandLine(PrintWriter out, PrintWriter err) {
        var readings = ReadingRegister.shipped();
        var reader = new CaseFileReader(CaseSchema.shipped());
        var kinds = CaseKinds.of();
        return new CommandLineProgram(
                version(),
                List.of(new DecideCommand(reader, kinds, readings), new CheckCommand(reader, kinds, readings)),
                out,
                err);
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
