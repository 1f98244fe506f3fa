/** Measures the product as it is delivered, on the invented nation, against the least that could do the same. Not part of the tests but for a small smoke of each. */
package nl.uitkomst.ear.bench;
