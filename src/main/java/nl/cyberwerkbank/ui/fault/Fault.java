package nl.cyberwerkbank.ui.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// An unforeseen failure, told without anything that could have come from a client: exception messages are left out,
/// because they may quote what was typed.
///
/// @param code eight signs that are the same for the same failure at the same place, such as `K3F7-2Q0B`
/// @param trace the kinds of exception and the places in the program where it happened
public record Fault(String code, List<String> trace) {
    private static final int MOST_FRAMES = 30;

    public Fault {
        trace = List.copyOf(trace);
    }

    public static Fault of(Throwable failure) {
        var trace = new ArrayList<String>();
        var seen = new ArrayList<Throwable>();
        for (Throwable each = failure; each != null && !seen.contains(each); each = each.getCause()) {
            seen.add(each);
            trace.add(each.getClass().getName());
            Stream.of(each.getStackTrace()).limit(MOST_FRAMES).map(frame -> "  " + frame).forEach(trace::add);
        }
        return new Fault(code(seen), trace);
    }

    private static String code(List<Throwable> chain) {
        var sum = new CRC32();
        for (Throwable each : chain) {
            add(sum, each.getClass().getName());
            Arrays.stream(each.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("nl.cyberwerkbank"))
                    .limit(3)
                    .forEach(frame -> add(sum, frame.getClassName() + frame.getMethodName()));
        }
        String digits = Long.toString(sum.getValue(), 32).toUpperCase(Locale.ROOT);
        String padded = "0".repeat(8 - digits.length()) + digits;
        return padded.substring(0, 4) + "-" + padded.substring(4);
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The report to be copied.
    ///
    /// @param version of the program
    public String report(String version) {
        return Stream.concat(
                        Stream.of(
                                "Cyberwerkbank " + version,
                                "code " + code,
                                "java " + System.getProperty("java.version"),
                                "system " + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                                ""),
                        trace.stream())
                .collect(Collectors.joining("\n"));
    }
}
