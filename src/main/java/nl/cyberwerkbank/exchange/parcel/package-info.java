/// A dossier on its way to another installation: one file, encrypted to a passphrase, signed by the sender's office,
/// every part under its hash. Nothing in it is packed and no name in it becomes a path, so that it can neither swell
/// nor stray; what cannot be trusted is refused with a reason before anything is taken in.
package nl.cyberwerkbank.exchange.parcel;
