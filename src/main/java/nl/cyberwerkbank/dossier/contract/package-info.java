/// The contract as the office keeps it: the schedule with its endorsements, premium due and received, and every act
/// that the conditions give a date to. What follows from it is decided by the conditions; nothing of that is stored
/// here.
package nl.cyberwerkbank.dossier.contract;
