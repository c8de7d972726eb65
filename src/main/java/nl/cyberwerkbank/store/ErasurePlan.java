package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.retention.MustKeep;
import nl.cyberwerkbank.dossier.retention.Retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What erasing a dossier would do, to be shown before it is done.
///
/// @param dossier its id
/// @param number its number
/// @param clientName whose it is
/// @param revision as it stands; the erasure is refused when someone saves it meanwhile
/// @param retention how long it may be kept
/// @param running that a policy or a loss still runs, so that nothing may go yet
/// @param earlier how many earlier states go
/// @param moments how many frozen documents go
/// @param files the files that only this dossier names, which go
/// @param stays what the law makes one keep
/// @param backupsGoneOn first day on which no back-up holds it any more
public record ErasurePlan(
        UUID dossier,
        String number,
        String clientName,
        long revision,
        Retention retention,
        boolean running,
        long earlier,
        long moments,
        List<Sha256> files,
        Optional<MustKeep> stays,
        LocalDate backupsGoneOn) {
    public ErasurePlan {
        files = List.copyOf(files);
    }
}
