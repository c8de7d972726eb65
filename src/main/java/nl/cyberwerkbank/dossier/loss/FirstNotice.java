package nl.cyberwerkbank.dossier.loss;

import nl.cyberwerkbank.claim.choice.ReportChannel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// What was taken down when the loss was first reported. Times are those of the Netherlands, to the second.
///
/// @param receivedAt receipt by insurer, helpline or intermediary; starts the 72 hours of 2.4.1 a
/// @param channel how it came in
/// @param callerName who reported it
/// @param callerFunction in which function
/// @param callerTelephone number to call back
/// @param story what happened, in the caller's words
/// @param down what does not work, in the caller's words
/// @param occurredOn day of the event, as far as known
/// @param discoveredOn day of its discovery (1.22), as far as known
/// @param controllerAwareAt when the controller became aware of a breach of personal data; starts the 72 hours to the
///   privacy regulator, another clock than that of 2.4.1 a
/// @param takenBy who took it down
public record FirstNotice(
        LocalDateTime receivedAt,
        ReportChannel channel,
        String callerName,
        String callerFunction,
        String callerTelephone,
        String story,
        String down,
        Optional<LocalDate> occurredOn,
        Optional<LocalDate> discoveredOn,
        Optional<LocalDateTime> controllerAwareAt,
        String takenBy) {}
