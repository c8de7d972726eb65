package nl.cyberwerkbank.ui.settings;

import nl.cyberwerkbank.ui.lock.LockDelay;
import nl.cyberwerkbank.ui.privacy.PrivacyDesk;
import nl.cyberwerkbank.ui.recovery.RecoveryDesk;

import java.util.UUID;
import java.util.function.Consumer;

/// What the settings need to close the workbench to others and to let go of what is over.
///
/// @param delay after which the workbench locks
/// @param recovery shows a new recovery sheet
/// @param privacy erases what is over
/// @param open shows a dossier
public record Safety(LockDelay delay, RecoveryDesk recovery, PrivacyDesk privacy, Consumer<UUID> open) {}
