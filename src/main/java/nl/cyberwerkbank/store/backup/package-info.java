/// The rules by which the store looks after its file: when a back-up is made, which are kept, when all is checked.
/// Values only; what is done by them stands in `store`.
package nl.cyberwerkbank.store.backup;
