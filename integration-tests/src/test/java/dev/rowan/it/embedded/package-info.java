/** Value objects in rows, superclasses with parameters bound, and records in each role. */
package dev.rowan.it.embedded;
