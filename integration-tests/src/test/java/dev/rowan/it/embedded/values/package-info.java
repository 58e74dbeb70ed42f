/** Value types that lie in another package than the entities. */
package dev.rowan.it.embedded.values;
