package nl.cyberwerkbank.store;

import java.time.Instant;

/// A state of a dossier that can be looked back at.
///
/// @param revision the how-manieth save it was, from 1
/// @param at when it was saved
/// @param who saved it
/// @param why the journal's code of the reason, such as `autosave`
/// @param kind the journal's code of the act, such as `dossierSaved`
public record Revision(long revision, Instant at, String who, String kind, String why) {}
