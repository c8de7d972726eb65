/// The program without a window: commands in English, JSON in and out, exit codes that mean something. It gets its
/// collaborators handed in and decides nothing itself; only here and in `ui` is the clock read.
package nl.cyberwerkbank.cli;
