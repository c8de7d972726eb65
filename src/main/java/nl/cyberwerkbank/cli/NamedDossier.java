package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The argument that names one dossier of the store.
final class NamedDossier {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Parameters(paramLabel = "NUMBER|ID", description = "The dossier by its number, such as 2026-0147, or by its id.")
    private String which = "";

    Dossier in(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        UUID id = id(workspace, problems);
        try {
            return Filing.load(workspace.dossiers(), id)
                    .orElseThrow(() -> problems.of("holds no dossier with the id " + id));
        } catch (DossierFormatException unreadable) {
            throw problems.of("dossier " + id + ": " + unreadable.getMessage());
        }
    }

    private UUID id(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (ID.matcher(which).matches()) {
            return UUID.fromString(which);
        }
        List<DossierRow> rows = workspace.dossiers().numbered(which);
        if (rows.isEmpty()) {
            throw problems.of("holds no dossier with the number " + which);
        }
        if (rows.size() > 1) {
            String ids = rows.stream().map(row -> row.id().toString()).collect(Collectors.joining(", "));
            throw problems.of("holds several dossiers with the number " + which + "; name one by its id: " + ids);
        }
        return rows.getFirst().id();
    }
}
